package se.halsolots.kernel.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.Permission;
import se.halsolots.spi.TenantId;

/**
 * Who is at work in this request, and what they may do in its tenant. The one place where that is
 * decided; every service that staff use asks here first.
 */
@RequestScoped
public class StaffAccess {

  @Inject TenantContext context;
  @Inject RoleTable roles;

  private @Nullable StaffMember member;

  /** Access outside of requests begins without anybody. */
  public StaffAccess() {}

  /** Access in a tenant for tests and tools. */
  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
  public StaffAccess(TenantContext context, RoleTable roles) {
    this.context = context;
    this.roles = roles;
  }

  /** Begins work by that person. */
  public void enter(StaffMember entered) {
    member = entered;
  }

  /** Who is at work; empty for a resident. */
  public Optional<StaffMember> find() {
    return Optional.ofNullable(member);
  }

  /**
   * Who is at work.
   *
   * @throws PortalException FORBIDDEN if nobody has logged in
   */
  public StaffMember member() {
    return find()
        .orElseThrow(() -> new PortalException(ErrorCode.FORBIDDEN, "nobody has logged in"));
  }

  /** What they may do in the tenant of this request, by what they are there and elsewhere. */
  public Set<StaffPermission> permissions() {
    Tenant tenant = context.tenant();
    Set<StaffPermission> permissions = EnumSet.noneOf(StaffPermission.class);
    find().stream()
        .flatMap(one -> one.grants().stream())
        .forEach(
            grant ->
                permissions.addAll(
                    grant.node().equals(tenant.id())
                        ? roles.permissions(tenant.id(), grant.role())
                        : roles.permissionsElsewhere(grant.node(), grant.role())));
    return permissions;
  }

  public boolean may(StaffPermission permission) {
    return permissions().contains(permission);
  }

  /** Whether they may do in the tenant of this request what a plugin guards. */
  public boolean may(Permission permission) {
    return find().stream()
        .flatMap(one -> one.rolesIn(tenant()).stream())
        .anyMatch(role -> roles.permits(tenant(), role, permission));
  }

  /** Whether they may do at least one of these in the tenant of this request. */
  public boolean mayAnyOf(Set<StaffPermission> any) {
    return permissions().stream().anyMatch(any::contains);
  }

  /**
   * Holds up everybody who may not.
   *
   * @throws PortalException FORBIDDEN naming the permission and the tenant
   */
  public void require(StaffPermission permission) {
    if (!may(permission)) {
      throw refusal(permission);
    }
  }

  /** The organisers whose activities they keep in the tenant of this request. */
  public Set<UUID> organisers() {
    return find().map(one -> one.organisersIn(tenant())).orElse(Set.of());
  }

  private TenantId tenant() {
    return context.tenant().id();
  }

  private PortalException refusal(StaffPermission permission) {
    return new PortalException(
        ErrorCode.FORBIDDEN,
        "%s may not %s in %s"
            .formatted(
                find().map(StaffMember::login).orElse("nobody"), permission.code(), tenant()));
  }
}
