package se.halsolots.web.page;

import java.util.List;

/**
 * What a page tells the frame around it.
 *
 * @param title what the page is, without the site's name
 * @param description for search engines and previews; may be empty
 * @param section which part of the navigation it belongs to; may be empty
 * @param canonical its address within the site, without what does not change it
 * @param crumbs the way to it, from the start page on, without itself
 * @param structured JSON-LD documents
 * @param indexed whether search engines may list it
 */
public record PageHead(
    String title,
    String description,
    String section,
    String canonical,
    List<Crumb> crumbs,
    List<String> structured,
    boolean indexed) {

  /** A step on the way to a page. */
  public record Crumb(String href, String label) {}

  public static PageHead of(String title, String section, String canonical) {
    return new PageHead(title, "", section, canonical, List.of(), List.of(), true);
  }

  public PageHead described(String newDescription) {
    return new PageHead(title, newDescription, section, canonical, crumbs, structured, indexed);
  }

  public PageHead below(Crumb... newCrumbs) {
    return new PageHead(
        title, description, section, canonical, List.of(newCrumbs), structured, indexed);
  }

  public PageHead with(String... jsonLd) {
    return new PageHead(title, description, section, canonical, crumbs, List.of(jsonLd), indexed);
  }

  public PageHead notIndexed() {
    return new PageHead(title, description, section, canonical, crumbs, structured, false);
  }
}
