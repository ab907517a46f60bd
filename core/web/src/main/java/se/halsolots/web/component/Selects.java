package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.resident.ActivityFilters;
import se.halsolots.web.resident.Choice;

/**
 * Fields that take one of several values each: {@code <hl:selects
 * value="#{page.filters.selects}"/>}.
 */
@FacesComponent(
    value = Selects.TYPE,
    createTag = true,
    tagName = "selects",
    namespace = HtmlComponent.NAMESPACE)
public class Selects extends HtmlComponent {

  static final String TYPE = "se.halsolots.Selects";

  @Override
  void write(StringBuilder html) {
    for (Object select : list()) {
      write((ActivityFilters.Select) select, html);
    }
  }

  private static void write(ActivityFilters.Select select, StringBuilder html) {
    String id = "f-" + select.name();
    html.append("<div class=\"field\"><label for=\"").append(id).append("\">");
    html.append(text(select.label())).append("</label><select id=\"").append(id);
    html.append("\" name=\"").append(select.name()).append("\">");
    for (Choice choice : select.choices()) {
      Options.writeOption(choice, html);
    }
    html.append("</select></div>\n");
  }
}
