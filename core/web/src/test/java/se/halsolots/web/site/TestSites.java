package se.halsolots.web.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantFolders;
import se.halsolots.kernel.text.Bundle;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;

/** Visits to the tenants of this repository, for tests. */
public final class TestSites {

  public static final List<Tenant> TENANTS =
      TenantFolders.read(Path.of("../../tenants"), key -> true).tenants();

  private TestSites() {}

  public static Tenant tenant(String id) {
    return TENANTS.stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow();
  }

  /** Somebody asks for a page of that tenant. */
  public static Visit visit(String tenantId, Language language, String page, String query) {
    Tenant tenant = tenant(tenantId);
    String root = tenant.isRegion() ? "" : "/" + tenant.path();
    String base = language == tenant.defaultLanguage() ? root : root + "/" + language.code();
    Bundle texts = Bundle.read(Sites.TEXTS, Sites.class.getClassLoader());
    Site site = new Site(tenant, language, root, base, new Words(texts, tenant, language), false);
    return new Visit(site, "https://halsa.example", page, Map.of(), Query.parse(query), 1);
  }

  public static Visit visit(String tenantId, String page) {
    return visit(tenantId, Language.SWEDISH, page, "");
  }

  /** The texts of the pages for staff. */
  public static Words staffWords(String tenantId, Language language) {
    Bundle texts = Bundle.read(Sites.STAFF_TEXTS, Sites.class.getClassLoader());
    return new Words(texts, tenant(tenantId), language);
  }
}
