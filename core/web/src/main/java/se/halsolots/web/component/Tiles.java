package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.home.Tile;

/** What a node puts forward: {@code <hl:tiles value="#{page.tiles}" heading="h3"/>}. */
@FacesComponent(
    value = Tiles.TYPE,
    createTag = true,
    tagName = "tiles",
    namespace = HtmlComponent.NAMESPACE)
public class Tiles extends HtmlComponent {

  static final String TYPE = "se.halsolots.Tiles";

  @Override
  void write(StringBuilder html) {
    String heading = attribute("heading", "h3");
    html.append("<ul class=\"tiles\">\n");
    for (Object tile : list()) {
      write((Tile) tile, heading, html);
    }
    html.append("</ul>\n");
  }

  private static void write(Tile tile, String heading, StringBuilder html) {
    String titleLanguage = tile.row().titleLanguage();
    String language = titleLanguage.isEmpty() ? "" : " lang=\"" + titleLanguage + "\"";
    html.append("<li class=\"tile\"><").append(heading).append("><a href=\"");
    html.append(tile.row().href()).append('"').append(language).append('>');
    html.append(text(tile.row().title())).append("</a></").append(heading).append("><p");
    html.append(language).append('>').append(text(tile.summary()));
    html.append("</p><p class=\"when\">").append(text(tile.when()));
    html.append("</p><p class=\"marks\">");
    ActivityRows.writeMarks(tile.row(), html);
    html.append("</p></li>\n");
  }
}
