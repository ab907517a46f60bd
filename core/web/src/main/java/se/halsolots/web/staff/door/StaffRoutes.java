package se.halsolots.web.staff.door;

import java.util.List;
import java.util.Set;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.Permission;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.route.RouteFacts.Keep;
import se.halsolots.web.route.RouteFacts.Pace;
import se.halsolots.web.route.RouteFacts.Reach;
import se.halsolots.web.route.RouteFacts.Who;

/** The usual facts of pages for staff. */
public final class StaffRoutes {

  /** First segment of their addresses, below the tenant's root. */
  public static final String ROOT = "personal";

  private StaffRoutes() {}

  /**
   * A page for those who hold one of the permissions in the tenant.
   *
   * @param pattern below {@link #ROOT}; empty for its first page
   */
  public static RouteFacts of(String pattern, StaffPermission... anyOf) {
    return facts(pattern, Reach.TENANT, Set.of(anyOf));
  }

  /** A page about whoever is at work, whatever they may do. */
  public static RouteFacts own(String pattern) {
    return facts(pattern, Reach.PERSON, Set.of());
  }

  /** A page with counts of all tenants. */
  public static RouteFacts region(String pattern, StaffPermission... anyOf) {
    return facts(pattern, Reach.REGION, Set.of(anyOf));
  }

  /** A page of a plugin for those who hold its permission in the tenant. */
  public static RouteFacts ofPlugin(String pattern, Permission permission) {
    return facts(pattern, Reach.TENANT, Set.of()).guardedBy(permission);
  }

  private static RouteFacts facts(String pattern, Reach reach, Set<StaffPermission> anyOf) {
    return new RouteFacts(
        pattern.isEmpty() ? ROOT : ROOT + "/" + pattern,
        List.of("GET", "POST"),
        Who.STAFF,
        anyOf,
        reach,
        Pace.WORK,
        Keep.NOBODY);
  }
}
