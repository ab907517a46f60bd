package se.halsolots.web.files;

import jakarta.enterprise.context.ApplicationScoped;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.web.site.Site;

/** Addresses of the files that each tenant has of its own: its colours and its logo. */
@ApplicationScoped
public class TenantFiles {

  /** Name of the style sheet with the tenant's colours. */
  public static final String PALETTE = "farger.css";

  public static final String LOGO = "logo.svg";

  /** Parameter of their addresses that names the content. */
  public static final String VERSION = "v";

  public String palette(Site site) {
    return address(site, PALETTE, paletteText(site.tenant()));
  }

  public String logo(Site site) {
    return address(site, LOGO, site.tenant().logo());
  }

  /** The style sheet with the tenant's colours. */
  public static String paletteText(Tenant tenant) {
    return ":root{" + tenant.palette().css() + "}\n";
  }

  private static String address(Site site, String name, String content) {
    return site.root() + "/" + name + "?" + VERSION + "=" + ContentTag.of(content);
  }
}
