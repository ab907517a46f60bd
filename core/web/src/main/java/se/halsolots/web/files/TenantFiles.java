package se.halsolots.web.files;

import jakarta.enterprise.context.ApplicationScoped;
import se.halsolots.web.site.Site;

/** Addresses of the files that each tenant has of its own: its colours and its logo. */
@ApplicationScoped
public class TenantFiles {

  /** Name of the style sheet with the tenant's colours. */
  public static final String PALETTE = "farger.css";

  public static final String LOGO = "logo.svg";

  public String palette(Site site) {
    return site.root() + "/" + PALETTE + "?v=" + ContentTag.of(site.tenant().palette().css());
  }

  public String logo(Site site) {
    return site.root() + "/" + LOGO + "?v=" + ContentTag.of(site.tenant().logo());
  }
}
