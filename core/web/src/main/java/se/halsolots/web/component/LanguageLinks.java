package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.frame.Frame;

/**
 * The page in the tenant's languages: items of a list for readers, or with {@code as="alternates"}
 * the links for search engines.
 */
@FacesComponent(
    value = LanguageLinks.TYPE,
    createTag = true,
    tagName = "languageLinks",
    namespace = HtmlComponent.NAMESPACE)
public class LanguageLinks extends HtmlComponent {

  static final String TYPE = "se.halsolots.LanguageLinks";

  @Override
  void write(StringBuilder html) {
    boolean alternates = attribute("as", "").equals("alternates");
    for (Object link : list()) {
      if (alternates) {
        writeAlternate((Frame.LanguageLink) link, html);
      } else {
        writeItem((Frame.LanguageLink) link, html);
      }
    }
  }

  private static void writeAlternate(Frame.LanguageLink link, StringBuilder html) {
    html.append("<link rel=\"alternate\" hreflang=\"").append(link.tag());
    html.append("\" href=\"").append(text(link.absolute())).append("\">\n");
  }

  private static void writeItem(Frame.LanguageLink link, StringBuilder html) {
    if (link.current()) {
      html.append("<li><b lang=\"").append(link.tag()).append("\">");
      html.append(text(link.label())).append("</b></li>");
    } else {
      html.append("<li><a href=\"").append(text(link.href())).append("\" lang=\"");
      html.append(link.tag()).append("\" hreflang=\"").append(link.tag()).append("\" dir=\"");
      html.append(link.dir()).append("\">").append(text(link.label())).append("</a></li>");
    }
  }
}
