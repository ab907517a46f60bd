package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;

/**
 * Finished markup, or a list of it, as it is: {@code <hl:html value="#{page.description}"/>}. Only
 * for what the portal itself made safe, and for blocks of plugins.
 */
@FacesComponent(
    value = Html.TYPE,
    createTag = true,
    tagName = "html",
    namespace = HtmlComponent.NAMESPACE)
public class Html extends HtmlComponent {

  static final String TYPE = "se.halsolots.Html";

  @Override
  void write(StringBuilder html) {
    if (getAttributes().get("value") instanceof String finished) {
      html.append(finished);
    }
    list().forEach(html::append);
  }
}
