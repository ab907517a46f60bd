package se.halsolots.web.site;

import java.util.Map;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;

/**
 * One tenant's portal in one language at one root address.
 *
 * @param root where the tenant's addresses begin: the empty text, or {@code /boras}
 * @param base where they begin in this language: the root, or {@code /boras/en}
 * @param words the portal's texts
 * @param demo whether the content is invented for showing
 */
public record Site(
    Tenant tenant, Language language, String root, String base, Words words, boolean demo) {

  /** The address of a page of this portal in this language. */
  public String href(String page) {
    return page.isEmpty() ? home() : base + "/" + page;
  }

  /** The address of the start page. */
  public String home() {
    return base.isEmpty() ? "/" : base + "/";
  }

  /** The address of the same page in another language. */
  public String hrefIn(Language other, String page) {
    String otherBase = baseIn(other);
    return page.isEmpty() ? otherBase + "/" : otherBase + "/" + page;
  }

  private String baseIn(Language other) {
    return other == tenant.defaultLanguage() ? root : root + "/" + other.code();
  }

  public String lang() {
    return language.tag();
  }

  public String dir() {
    return language.direction();
  }

  public String name() {
    return tenant.name();
  }

  public String shortName() {
    return tenant.shortName();
  }

  /** The texts by their keys, for templates. */
  public Map<String, String> texts() {
    return words.all();
  }
}
