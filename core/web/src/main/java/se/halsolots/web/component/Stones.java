package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.activity.ActivityView;

/** The dimensions of health, as items of a list: {@code <hl:stones value="#{page.stones}"/>}. */
@FacesComponent(
    value = Stones.TYPE,
    createTag = true,
    tagName = "stones",
    namespace = HtmlComponent.NAMESPACE)
public class Stones extends HtmlComponent {

  static final String TYPE = "se.halsolots.Stones";

  @Override
  void write(StringBuilder html) {
    for (Object one : list()) {
      ActivityView.Stone stone = (ActivityView.Stone) one;
      html.append("<li class=\"stone--").append(stone.kind()).append("\">");
      html.append(text(stone.label())).append("</li>");
    }
  }
}
