package se.halsolots.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import se.halsolots.kernel.plugin.PluginAddresses;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;

/** Where plugins' pages lie, also when nobody has asked for a page. */
@ApplicationScoped
class SiteAddresses implements PluginAddresses {

  /** First segment of the addresses of pages for staff. */
  private static final String STAFF = "/personal/";

  private static final String ACTIVITIES = "/aktiviteter/";

  @Inject PortalSettings settings;

  @Override
  public String resident(Tenant tenant, Language language, String plugin, String path) {
    return base(tenant, language) + "/" + PluginRoute.address(plugin, path);
  }

  @Override
  public String staff(Tenant tenant, Language language, String plugin, String path) {
    return base(tenant, language) + STAFF + PluginRoute.address(plugin, path);
  }

  @Override
  public String page(Tenant tenant, Language language, String page) {
    return base(tenant, language) + "/" + page;
  }

  @Override
  public String activity(Tenant tenant, Language language, String slug) {
    return base(tenant, language) + ACTIVITIES + slug;
  }

  @Override
  public String absolute(String href) {
    return origin() + href;
  }

  private static String base(Tenant tenant, Language language) {
    String root = tenant.isRegion() ? "" : "/" + tenant.path();
    return language == tenant.defaultLanguage() ? root : root + "/" + language.code();
  }

  private String origin() {
    return settings
        .baseUrl()
        .map(SiteAddresses::origin)
        .orElseGet(() -> "http://%s:%d".formatted(settings.host(), settings.port()));
  }

  private static String origin(URI url) {
    return url.getScheme() + "://" + url.getAuthority();
  }
}
