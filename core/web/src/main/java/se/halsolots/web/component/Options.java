package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import se.halsolots.web.resident.Choice;

/** The options of a select, or the check boxes of a group: {@code <hl:options value="#{…}"/>}. */
@FacesComponent(
    value = Options.TYPE,
    createTag = true,
    tagName = "options",
    namespace = Hl.NAMESPACE)
public class Options extends UIComponentBase {

  static final String TYPE = "se.halsolots.Options";

  @Override
  public String getFamily() {
    return Hl.FAMILY;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ResponseWriter out = context.getResponseWriter();
    boolean boxes = "check".equals(getAttributes().get("as"));
    for (Object choice : Hl.list(this)) {
      if (boxes) {
        writeBox((Choice) choice, out);
      } else {
        writeOption((Choice) choice, out);
      }
    }
  }

  private static void writeOption(Choice choice, ResponseWriter out) throws IOException {
    out.write(choice.chosen() ? "<option selected value=\"" : "<option value=\"");
    out.write(choice.value());
    out.write("\">");
    out.writeText(choice.label(), null);
    if (choice.count() >= 0) {
      out.write(" (" + choice.count() + ")");
    }
    out.write("</option>");
  }

  private static void writeBox(Choice choice, ResponseWriter out) throws IOException {
    out.write("<label class=\"choice\"><input type=\"checkbox\" name=\"" + choice.name());
    out.write("\" value=\"" + choice.value() + (choice.chosen() ? "\" checked>" : "\">"));
    out.write("<span>");
    out.writeText(choice.label(), null);
    out.write(" <span class=\"n\">(" + choice.count() + ")</span></span></label>");
  }
}
