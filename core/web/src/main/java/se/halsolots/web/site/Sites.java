package se.halsolots.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.text.Bundle;
import se.halsolots.spi.TenantId;

/** Makes each {@link Site} once. */
@ApplicationScoped
public class Sites {

  /** The package in which the portal's texts lie. */
  public static final String TEXTS = "se.halsolots.web";

  /**
   * The packages in which the texts of the pages for staff lie: what all share, and each part's
   * own.
   */
  static final List<String> STAFF_TEXTS =
      List.of(
          "se.halsolots.web.staff",
          "se.halsolots.web.staff.account",
          "se.halsolots.web.staff.activity",
          "se.halsolots.web.staff.directory",
          "se.halsolots.web.staff.figures",
          "se.halsolots.web.staff.home",
          "se.halsolots.web.staff.intake",
          "se.halsolots.web.staff.listing",
          "se.halsolots.web.staff.module",
          "se.halsolots.web.staff.operator",
          "se.halsolots.web.staff.overview",
          "se.halsolots.web.staff.request",
          "se.halsolots.web.staff.selection");

  @Inject PortalSettings settings;
  @Inject TenantRegistry tenants;

  private final Bundle bundle = Bundle.read(TEXTS, Sites.class.getClassLoader());
  private final Bundle staffBundle = Bundle.read(STAFF_TEXTS, Sites.class.getClassLoader());
  private final Map<Key, Site> sites = new ConcurrentHashMap<>();
  private final Map<Key, Words> staffWords = new ConcurrentHashMap<>();

  private record Key(TenantId tenant, Language language, String root) {}

  /**
   * The tenant's portal in that language.
   *
   * @param root where the tenant's addresses begin in this request
   */
  public Site site(Tenant tenant, Language language, String root) {
    return sites.computeIfAbsent(
        new Key(tenant.id(), language, root), key -> newSite(tenant, language, root));
  }

  /** The texts of the pages for staff, as that site's tenant says them. */
  public Words staffWords(Site site) {
    return staffWords.computeIfAbsent(
        new Key(site.tenant().id(), site.language(), ""),
        key -> new Words(staffBundle, site.tenant(), site.language()));
  }

  /**
   * Where another tenant's addresses begin, seen from this site. A node at a host of its own leads
   * to the portal's main address.
   */
  public String rootOf(Tenant other, Site from) {
    if (other.id().equals(from.tenant().id())) {
      return from.root();
    }
    String door = from.root().isEmpty() && !from.tenant().isRegion() ? mainAddress() : "";
    return other.isRegion() ? door : door + "/" + other.path();
  }

  /** The start page of another tenant, in the language of this site if it offers that. */
  public String homeOf(Tenant other, Site from) {
    Language language = from.language();
    boolean prefixed = other.offers(language) && language != other.defaultLanguage();
    return rootOf(other, from) + (prefixed ? "/" + language.code() + "/" : "/");
  }

  private String mainAddress() {
    return settings
        .baseUrl()
        .map(url -> url.getScheme() + "://" + url.getAuthority())
        .orElseGet(
            () ->
                tenants.region().hosts().stream()
                    .findFirst()
                    .map(host -> "https://" + host)
                    .orElse(""));
  }

  private Site newSite(Tenant tenant, Language language, String root) {
    String base = language == tenant.defaultLanguage() ? root : root + "/" + language.code();
    return new Site(
        tenant, language, root, base, new Words(bundle, tenant, language), settings.isDemo());
  }
}
