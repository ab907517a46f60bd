package se.halsolots.web.staff.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.tenancy.TenantContext;

/**
 * Notes log-ins in the log of the tenant whose address was used, if the person works there. What
 * does not belong to an account is not noted: it may be a password in the wrong field.
 */
@ApplicationScoped
class LoginNotes {

  @Inject AuditLog log;
  @Inject StaffAccounts accounts;
  @Inject StaffAccess access;
  @Inject TenantContext context;

  void in(StaffMember member) {
    if (worksHere(member)) {
      access.enter(member);
      log.note("login", member.id().toString(), member.name());
    }
  }

  void failed(String login) {
    Optional<StaffMember> member = accounts.byLogin(login).filter(this::worksHere);
    member.ifPresent(one -> log.note("login.failed", one.id().toString(), one.name()));
  }

  private boolean worksHere(StaffMember member) {
    return !member.rolesIn(context.tenant().id()).isEmpty();
  }
}
