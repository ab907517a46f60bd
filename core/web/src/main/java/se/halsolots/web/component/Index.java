package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.directory.IndexView;

/**
 * Links of an alphabetical list: {@code <ul class="index"><hl:index
 * value="#{group.entries}"/></ul>}.
 */
@FacesComponent(
    value = Index.TYPE,
    createTag = true,
    tagName = "index",
    namespace = HtmlComponent.NAMESPACE)
public class Index extends HtmlComponent {

  static final String TYPE = "se.halsolots.Index";

  @Override
  void write(StringBuilder html) {
    for (Object one : list()) {
      IndexView.Entry entry = (IndexView.Entry) one;
      html.append("<li><a href=\"").append(text(entry.href())).append("\">");
      html.append(text(entry.label())).append("</a>");
      if (!entry.small().isEmpty()) {
        html.append(" <span class=\"n\">").append(text(entry.small())).append("</span>");
      }
      html.append("</li>");
    }
  }
}
