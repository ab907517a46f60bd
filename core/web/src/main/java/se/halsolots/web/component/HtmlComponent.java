package se.halsolots.web.component;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import se.halsolots.kernel.text.PlainText;

/**
 * A component that writes a whole piece of markup at once. A page for residents is made thousands
 * of times a second; a component, a repeat or an expression for each element would cost more than
 * all else (docs/benchmarks).
 */
abstract class HtmlComponent extends UIComponentBase {

  /** The namespace of the portal's own tags in templates. */
  static final String NAMESPACE = "halsolots";

  private static final int USUAL_SIZE = 4_096;

  @Override
  public String getFamily() {
    return "se.halsolots";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    StringBuilder html = new StringBuilder(USUAL_SIZE);
    write(html);
    context.getResponseWriter().write(html.toString());
  }

  /** Adds the markup. All text that is not markup goes through {@link #text}. */
  abstract void write(StringBuilder html);

  /** Text with what has a meaning in HTML escaped; fits attribute values in double quotes too. */
  static String text(String text) {
    return PlainText.escape(text);
  }

  /** What the attribute {@code value} holds; an empty list without one. */
  List<?> list() {
    return getAttributes().get("value") instanceof List<?> list ? list : List.of();
  }

  /** An attribute that is a text. */
  String attribute(String name, String otherwise) {
    return getAttributes().get(name) instanceof String text ? text : otherwise;
  }
}
