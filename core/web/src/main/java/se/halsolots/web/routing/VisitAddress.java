package se.halsolots.web.routing;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.halsolots.kernel.id.Slug;
import se.halsolots.kernel.tenancy.HostMatch;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;

/**
 * What an address means before its page is known: whose portal, in which language.
 *
 * @param root where the tenant's addresses begin: the empty text at its own host
 * @param page the rest, without slashes at its ends
 */
record VisitAddress(Tenant tenant, Language language, String root, String page) {

  /** Capital letters, and percent signs for letters of other kinds. */
  private static final Pattern NOT_OURS = Pattern.compile("[A-Z%]");

  /**
   * Reads a path.
   *
   * @param path begins with a slash, decoded
   * @param host by which the tenant is found if it has a host of its own
   */
  static VisitAddress of(TenantRegistry tenants, HostMatch host, String path) {
    String rest = path.substring(1);
    Tenant tenant;
    String root;
    if (host instanceof HostMatch.Canonical canonical && !canonical.tenant().isRegion()) {
      tenant = canonical.tenant();
      root = "";
    } else {
      Optional<Tenant> byPath = tenants.byPath(firstSegment(rest)).filter(one -> !one.isRegion());
      tenant = byPath.orElseGet(tenants::region);
      root = byPath.map(one -> "/" + one.path()).orElse("");
      rest = byPath.isPresent() ? afterFirst(rest) : rest;
    }
    Optional<Language> language =
        Language.find(firstSegment(rest))
            .filter(tenant::offers)
            .filter(one -> one != tenant.defaultLanguage());
    return new VisitAddress(
        tenant,
        language.orElse(tenant.defaultLanguage()),
        root,
        language.isPresent() ? afterFirst(rest) : rest);
  }

  /**
   * The path with the tenant's part as our links have it, where somebody wrote the name of a
   * municipality as it is spelt: {@code /Borås}. Empty if the path is right, or nobody knows whom
   * it means.
   *
   * @param path begins with a slash, not decoded
   */
  static Optional<String> respelt(Function<String, Optional<Tenant>> byPath, String path) {
    String written = firstSegment(path.substring(1));
    if (!NOT_OURS.matcher(written).find()) {
      return Optional.empty();
    }
    return byPath
        .apply(Slug.of(AddressForm.readable(written)))
        .filter(one -> !one.isRegion() && !one.path().equals(written))
        .map(one -> "/" + one.path() + path.substring(1 + written.length()));
  }

  private static String firstSegment(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  private static String afterFirst(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(slash + 1);
  }
}
