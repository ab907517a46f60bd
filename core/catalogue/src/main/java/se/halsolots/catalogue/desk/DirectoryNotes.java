package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;

/** What the desks of organisers, places and articles have in common: order, number and note. */
@Dependent
class DirectoryNotes {

  @Inject CatalogueRevisions revisions;
  @Inject TenantContext context;
  @Inject StaffAccess access;
  @Inject AuditLog log;
  @Inject Clock clock;

  Tenant node() {
    return context.tenant();
  }

  Instant now() {
    return clock.instant();
  }

  /** From here on nobody else changes the catalogue until this transaction ends. */
  void hold() {
    revisions.hold();
  }

  /** The number of this change, which is noted. */
  long changed(String action, UUID id, String label) {
    log.note(action, id.toString(), label);
    return revisions.next();
  }

  static PortalException unknown(String what) {
    return new PortalException(ErrorCode.NOT_FOUND, "no such " + what + " here");
  }
}
