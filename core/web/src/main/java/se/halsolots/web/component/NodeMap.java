package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.home.RegionMap;

/** The drawing of where the nodes lie: {@code <hl:nodeMap value="#{…}" label="…"/>}. */
@FacesComponent(
    value = NodeMap.TYPE,
    createTag = true,
    tagName = "nodeMap",
    namespace = HtmlComponent.NAMESPACE)
public class NodeMap extends HtmlComponent {

  static final String TYPE = "se.halsolots.NodeMap";

  /** The shape of every stone, around its middle. */
  private static final String STONE = "M-2-30C16-32 31-19 30 0S20 30 2 30-30 18-30 1-18-28-2-30Z";

  @Override
  void write(StringBuilder html) {
    if (getAttributes().get("value") instanceof RegionMap map) {
      html.append("<svg class=\"map\" viewBox=\"").append(map.viewBox());
      html.append("\" role=\"group\" aria-label=\"").append(text(attribute("label", "")));
      html.append("\">\n<path class=\"ways-between\" fill=\"none\" d=\"").append(map.lines());
      html.append("\"/>\n");
      map.stones().forEach(stone -> write(stone, html));
      html.append("</svg>\n");
    }
  }

  private static void write(RegionMap.Stone stone, StringBuilder html) {
    html.append("<a href=\"").append(stone.href()).append("\"><path class=\"node\" transform=\"");
    html.append("translate(").append(stone.x()).append(' ').append(stone.y());
    html.append(") rotate(").append(stone.turn()).append(")\" d=\"").append(STONE);
    html.append("\"/><text class=\"n\" x=\"").append(stone.x()).append("\" y=\"");
    html.append(stone.numberY()).append("\" aria-hidden=\"true\">").append(stone.count());
    html.append("</text><text x=\"").append(stone.x()).append("\" y=\"").append(stone.nameY());
    html.append("\">").append(text(stone.name())).append("</text></a>\n");
  }
}
