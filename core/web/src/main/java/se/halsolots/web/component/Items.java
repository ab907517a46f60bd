package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;

/** Texts as items of a list: {@code <ul class="ticks"><hl:items value="#{…}"/></ul>}. */
@FacesComponent(
    value = Items.TYPE,
    createTag = true,
    tagName = "items",
    namespace = HtmlComponent.NAMESPACE)
public class Items extends HtmlComponent {

  static final String TYPE = "se.halsolots.Items";

  @Override
  void write(StringBuilder html) {
    for (Object item : list()) {
      html.append("<li>").append(text((String) item)).append("</li>");
    }
  }
}
