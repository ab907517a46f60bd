package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.resident.Choice;

/**
 * The options of a select, or with {@code as="check"} the boxes of a group: {@code <hl:options
 * value="#{page.orders}"/>}.
 */
@FacesComponent(
    value = Options.TYPE,
    createTag = true,
    tagName = "options",
    namespace = HtmlComponent.NAMESPACE)
public class Options extends HtmlComponent {

  static final String TYPE = "se.halsolots.Options";

  @Override
  void write(StringBuilder html) {
    boolean boxes = attribute("as", "").equals("check");
    for (Object choice : list()) {
      if (boxes) {
        writeBox((Choice) choice, html);
      } else {
        writeOption((Choice) choice, html);
      }
    }
  }

  static void writeOption(Choice choice, StringBuilder html) {
    html.append(choice.chosen() ? "<option selected value=\"" : "<option value=\"");
    html.append(choice.value()).append("\">").append(text(choice.label()));
    if (choice.count() >= 0) {
      html.append(" (").append(choice.count()).append(')');
    }
    html.append("</option>");
  }

  private static void writeBox(Choice choice, StringBuilder html) {
    html.append("<label class=\"choice\"><input type=\"checkbox\" name=\"").append(choice.name());
    html.append("\" value=\"").append(choice.value());
    html.append(choice.chosen() ? "\" checked><span>" : "\"><span>").append(text(choice.label()));
    if (choice.count() >= 0) {
      html.append(" <span class=\"n\">(").append(choice.count()).append(")</span>");
    }
    html.append("</span></label>");
  }
}
