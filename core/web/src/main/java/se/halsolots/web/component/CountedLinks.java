package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.home.HealthWays;

/**
 * Links with how many activities are behind each: {@code <hl:countedLinks
 * value="#{page.groups}"/>}.
 */
@FacesComponent(
    value = CountedLinks.TYPE,
    createTag = true,
    tagName = "countedLinks",
    namespace = HtmlComponent.NAMESPACE)
public class CountedLinks extends HtmlComponent {

  static final String TYPE = "se.halsolots.CountedLinks";

  @Override
  void write(StringBuilder html) {
    html.append("<ul class=\"index\">\n");
    for (Object item : list()) {
      HealthWays.Group group = (HealthWays.Group) item;
      html.append("<li><a href=\"").append(group.href()).append("\">").append(text(group.label()));
      html.append(" <span class=\"n\">(").append(group.count()).append(")</span></a></li>\n");
    }
    html.append("</ul>\n");
  }
}
