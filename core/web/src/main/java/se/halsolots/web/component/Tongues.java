package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.activity.ActivityView;

/**
 * Languages by the names that their speakers use: {@code <hl:tongues value="#{page.tongues}"/>}.
 */
@FacesComponent(
    value = Tongues.TYPE,
    createTag = true,
    tagName = "tongues",
    namespace = HtmlComponent.NAMESPACE)
public class Tongues extends HtmlComponent {

  static final String TYPE = "se.halsolots.Tongues";

  @Override
  void write(StringBuilder html) {
    String between = "";
    for (Object one : list()) {
      ActivityView.Tongue tongue = (ActivityView.Tongue) one;
      html.append(between).append("<bdi lang=\"").append(text(tongue.tag())).append("\">");
      html.append(text(tongue.own())).append("</bdi>");
      if (!tongue.name().isEmpty()) {
        html.append(" (").append(text(tongue.name())).append(")");
      }
      between = ", ";
    }
  }
}
