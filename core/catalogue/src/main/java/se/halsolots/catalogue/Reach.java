package se.halsolots.catalogue;

import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.TenantId;

/** In which nodes an activity is shown unless the node says otherwise. */
public enum Reach implements CatalogueCode {
  NODE("node", "egen kommun"),
  NEIGHBOURS("neighbours", "grannkommuner"),
  REGION("region", "hela regionen"),
  ONLINE("online", "digitalt");

  private final String code;
  private final String swedish;

  Reach(String code, String swedish) {
    this.code = code;
    this.swedish = swedish;
  }

  /** Whether what that node owns comes to the other by this reach alone. */
  public boolean leads(TenantId owner, Tenant to, TenantId region) {
    if (to.isRegion() || owner.equals(to.id()) || owner.equals(region)) {
      return true;
    }
    return switch (this) {
      case NODE -> false;
      case NEIGHBOURS -> to.neighbours().contains(owner);
      case REGION, ONLINE -> true;
    };
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
