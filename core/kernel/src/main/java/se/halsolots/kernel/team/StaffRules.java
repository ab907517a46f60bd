package se.halsolots.kernel.team;

import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_EDIT;
import static se.halsolots.kernel.identity.StaffPermission.OWN_ACTIVITIES;
import static se.halsolots.kernel.identity.StaffPermission.STAFF_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.RoleTable;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.TenantId;

/**
 * What whoever is at work may decide about others. Nobody hands on more than they have: neither by
 * a role, nor by taking over an account whose password they set.
 */
@ApplicationScoped
class StaffRules {

  @Inject StaffAccess access;
  @Inject RoleTable roles;
  @Inject TenantContext context;

  /** Whether they may give and take that role in the node at hand. */
  boolean mayDecide(StaffRole role) {
    Tenant node = context.tenant();
    boolean inPlace = role != StaffRole.COORDINATOR || node.isRegion();
    return inPlace && covers(access.permissions(), roles.permissions(node.id(), role));
  }

  /** Whether they may take all the roles that somebody has in the node at hand. */
  boolean hasInHand(StaffMember other) {
    return other.rolesIn(context.tenant().id()).stream().allMatch(this::mayDecide);
  }

  /**
   * Whether somebody works in a node that they do not run, or does more there than they may:
   * whoever got that account's password would be in.
   */
  boolean reachesFurther(StaffMember other) {
    StaffMember actor = access.member();
    return other.nodes().stream()
        .anyMatch(
            node -> {
              Set<StaffPermission> mine = permissions(actor, node);
              return !mine.contains(STAFF_MANAGE) || !covers(mine, permissions(other, node));
            });
  }

  /** Whether they run the region. */
  boolean isCoordinator() {
    return access.member().grants().stream().anyMatch(one -> one.role() == StaffRole.COORDINATOR);
  }

  /** Whether that set of roles lets somebody run the node at hand. */
  boolean runsTheNode(Iterable<Grant> grants) {
    TenantId here = context.tenant().id();
    for (Grant grant : grants) {
      if (grant.node().equals(here)
          && roles.permissions(here, grant.role()).contains(STAFF_MANAGE)) {
        return true;
      }
    }
    return false;
  }

  private Set<StaffPermission> permissions(StaffMember member, TenantId node) {
    Set<StaffPermission> all = EnumSet.noneOf(StaffPermission.class);
    member.rolesIn(node).forEach(role -> all.addAll(roles.permissions(node, role)));
    return all;
  }

  /** Who may write everything may write what is one organiser's. */
  private static boolean covers(Set<StaffPermission> mine, Set<StaffPermission> wanted) {
    return wanted.stream()
        .allMatch(
            one -> mine.contains(one) || (one == OWN_ACTIVITIES && mine.contains(CATALOGUE_EDIT)));
  }
}
