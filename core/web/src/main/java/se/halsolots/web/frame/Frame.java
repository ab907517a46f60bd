package se.halsolots.web.frame;

import java.util.List;

/**
 * What a template writes around a page.
 *
 * @param title whole, as the browser shows it
 * @param canonical the whole address that search engines should keep
 * @param languages this page in the tenant's languages, this one included
 * @param navigation the main parts of the site
 * @param contactPhoneLink for {@code href}
 * @param responsible a sentence that says whose site it is
 * @param region the address of the region's start page, which leads to all nodes
 * @param locale for previews, as {@code sv_SE}
 * @param start whether it is a start page
 */
public record Frame(
    String title,
    String description,
    String canonical,
    boolean indexed,
    List<LanguageLink> languages,
    List<Link> navigation,
    List<Link> footer,
    List<Link> crumbs,
    List<String> structured,
    String styleSheet,
    String palette,
    String logo,
    String contactPhone,
    String contactPhoneLink,
    String contactHours,
    String contactEmail,
    String responsible,
    String region,
    String locale,
    boolean start) {

  /** A link of the frame; {@code current} for the part one is in. */
  public record Link(String href, String label, boolean current) {}

  /**
   * A page in another language.
   *
   * @param label in that language
   * @param absolute the whole address, for search engines
   */
  public record LanguageLink(
      String href, String absolute, String tag, String dir, String label, boolean current) {}
}
