package se.halsolots.web.machine;

import java.util.List;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.text.PlainText;
import se.halsolots.web.page.Visit;

/**
 * Writes lists of addresses as sitemaps.org wants them, with the alternatives in other languages as
 * search engines read them ({@code xhtml:link}).
 */
final class SitemapXml {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  private SitemapXml() {}

  /** Each page in each language of the site, with all its languages. */
  static String pages(Visit visit, List<String> pages) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<urlset").append(SPACE).append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (String page : pages) {
      String alternatives = alternatives(visit, page);
      for (Language language : visit.tenant().languages()) {
        xml.append("<url><loc>")
            .append(address(visit, language, page))
            .append("</loc>")
            .append(alternatives)
            .append("</url>\n");
      }
    }
    return xml.append("</urlset>\n").toString();
  }

  static String index(List<String> addresses) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<sitemapindex").append(SPACE).append(">\n");
    addresses.forEach(
        address ->
            xml.append("<sitemap><loc>")
                .append(PlainText.escape(address))
                .append("</loc></sitemap>\n"));
    return xml.append("</sitemapindex>\n").toString();
  }

  private static String alternatives(Visit visit, String page) {
    List<Language> languages = visit.tenant().languages();
    if (languages.size() == 1) {
      return "";
    }
    StringBuilder links = new StringBuilder();
    for (Language language : languages) {
      links
          .append("<xhtml:link rel=\"alternate\" hreflang=\"")
          .append(language.tag())
          .append("\" href=\"")
          .append(address(visit, language, page))
          .append("\"/>");
    }
    return links.toString();
  }

  private static String address(Visit visit, Language language, String page) {
    return PlainText.escape(visit.origin() + visit.site().hrefIn(language, page));
  }
}
