package se.halsolots.web.staff.door;

import java.util.Map;
import java.util.Set;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Site;
import se.halsolots.web.site.Words;

/**
 * A member of staff asks for a page.
 *
 * @param visit the tenant, the language, the address
 * @param words the texts of the pages for staff
 * @param member who asks
 * @param permissions what they may do in this tenant
 * @param sessionId names the session, and lets nobody in
 * @param token goes with everything they send, so that no other site can send it for them
 */
public record StaffVisit(
    Visit visit,
    Words words,
    StaffMember member,
    Set<StaffPermission> permissions,
    String sessionId,
    String token) {

  public StaffVisit {
    permissions = Set.copyOf(permissions);
  }

  /** The same with the parts of the address that the route names. */
  public StaffVisit routed(Map<String, String> parts) {
    return new StaffVisit(visit.routed(parts), words, member, permissions, sessionId, token);
  }

  public Site site() {
    return visit.site();
  }

  public Tenant tenant() {
    return visit.tenant();
  }

  public Language language() {
    return visit.language();
  }

  public Query query() {
    return visit.query();
  }

  /** A part of the address that the route names. */
  public String named(String part) {
    return visit.named(part);
  }

  /** Whether they are something in this tenant; whoever runs the region only looks in. */
  public boolean worksHere() {
    return !member.rolesIn(tenant().id()).isEmpty();
  }

  public boolean may(StaffPermission permission) {
    return permissions.contains(permission);
  }

  /** Whether they may write on the node's activities, or on those of their organiser. */
  public boolean mayWriteActivities() {
    return may(StaffPermission.CATALOGUE_EDIT) || may(StaffPermission.OWN_ACTIVITIES);
  }

  /** The address of a page for staff in this tenant; empty for the first one. */
  public String href(String page) {
    return site().href(page.isEmpty() ? StaffRoutes.ROOT : StaffRoutes.ROOT + "/" + page);
  }
}
