package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.home.HealthWays;

/** Ways in by what one needs, each with its stone: {@code <hl:ways value="#{page.ways}"/>}. */
@FacesComponent(
    value = Ways.TYPE,
    createTag = true,
    tagName = "ways",
    namespace = HtmlComponent.NAMESPACE)
public class Ways extends HtmlComponent {

  static final String TYPE = "se.halsolots.Ways";

  @Override
  void write(StringBuilder html) {
    html.append("<ul class=\"ways\">\n");
    for (Object item : list()) {
      HealthWays.Way way = (HealthWays.Way) item;
      html.append("<li class=\"").append(way.stone()).append("\"><a href=\"").append(way.href());
      html.append(
          "\"><svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\"");
      html.append(way.icon()).append("\"/></svg><b>").append(text(way.label()));
      html.append("</b><span>").append(text(way.text())).append(" · ").append(text(way.count()));
      html.append("</span></a></li>\n");
    }
    html.append("</ul>\n");
  }
}
