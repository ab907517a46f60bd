package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.reading.ArticleRow;

/** A list of articles: {@code <hl:articleRows value="#{page.rows}" heading="h3"/>}. */
@FacesComponent(
    value = ArticleRows.TYPE,
    createTag = true,
    tagName = "articleRows",
    namespace = HtmlComponent.NAMESPACE)
public class ArticleRows extends HtmlComponent {

  static final String TYPE = "se.halsolots.ArticleRows";

  @Override
  void write(StringBuilder html) {
    String heading = attribute("heading", "h3");
    html.append("<ul class=\"rows\">\n");
    for (Object row : list()) {
      write((ArticleRow) row, heading, html);
    }
    html.append("</ul>\n");
  }

  private static void write(ArticleRow row, String heading, StringBuilder html) {
    String language = row.language().isEmpty() ? "" : " lang=\"" + row.language() + "\"";
    html.append("<li class=\"article-row\"><")
        .append(heading)
        .append(" class=\"title\"><a href=\"");
    html.append(row.href()).append('"').append(language).append('>').append(text(row.title()));
    html.append("</a></").append(heading).append("><p").append(language).append('>');
    html.append(text(row.summary())).append("</p></li>\n");
  }
}
