package se.halsolots.web.page;

import java.util.Map;
import java.util.Objects;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.web.site.Site;
import se.halsolots.web.site.Words;

/**
 * Somebody asks for a page.
 *
 * @param site the tenant's portal in the language of the address
 * @param origin scheme and host, for addresses that leave the site: {@code
 *     https://halsolots.example}
 * @param page the address within the site, without the first slash; empty for the start page
 * @param named the parts of the address that the route names
 * @param contentVersion of the tenant's catalogue when the visit began. The answer may hold newer
 *     content, never older; so what is kept under this number is never stale.
 */
public record Visit(
    Site site,
    String origin,
    String page,
    Map<String, String> named,
    Query query,
    long contentVersion) {

  public Tenant tenant() {
    return site.tenant();
  }

  public Language language() {
    return site.language();
  }

  public Words words() {
    return site.words();
  }

  /** The same with the parts of the address that the route names. */
  public Visit routed(Map<String, String> parts) {
    return new Visit(site, origin, page, parts, query, contentVersion);
  }

  /** A part of the address that the route names. */
  public String named(String part) {
    return Objects.requireNonNull(named.get(part), part);
  }

  /** The whole address of a page of this site. */
  public String absolute(String otherPage) {
    return origin + site.href(otherPage);
  }
}
