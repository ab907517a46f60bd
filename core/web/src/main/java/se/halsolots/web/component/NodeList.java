package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.home.NodeLink;

/** The region's nodes, each with its number of activities: {@code <hl:nodeList value="#{…}"/>}. */
@FacesComponent(
    value = NodeList.TYPE,
    createTag = true,
    tagName = "nodeList",
    namespace = HtmlComponent.NAMESPACE)
public class NodeList extends HtmlComponent {

  static final String TYPE = "se.halsolots.NodeList";

  @Override
  void write(StringBuilder html) {
    html.append("<ul class=\"node-list\">\n");
    for (Object item : list()) {
      NodeLink node = (NodeLink) item;
      html.append("<li><a href=\"").append(node.href()).append("\">").append(text(node.name()));
      html.append("</a> <span class=\"soft\">").append(text(node.activities()));
      html.append("</span></li>\n");
    }
    html.append("</ul>\n");
  }
}
