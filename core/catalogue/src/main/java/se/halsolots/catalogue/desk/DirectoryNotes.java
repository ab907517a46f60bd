package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.halsolots.catalogue.internal.store.CatalogueEntry;
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

  /**
   * Keeps what was sent, unless it is kept already, is faulty, or somebody else was faster.
   *
   * @param now what the entry says
   * @param seen the revision that the form showed
   * @param faults what is wrong with what was sent, asked only if it says something new
   * @param keep makes the entry say it
   */
  static <C> Kept<C> keep(
      CatalogueEntry entry,
      C now,
      C sent,
      long seen,
      Supplier<Map<String, String>> faults,
      Runnable keep) {
    if (!sent.equals(now)) {
      Map<String, String> wrong = faults.get();
      if (!wrong.isEmpty()) {
        return new Kept.Refused<>(wrong);
      }
      if (seen != entry.revision()) {
        return new Kept.Overtaken<>(now, entry.revision());
      }
      keep.run();
    }
    return new Kept.Saved<>(entry.uuid());
  }

  static PortalException unknown(String what) {
    return new PortalException(ErrorCode.NOT_FOUND, "no such " + what + " here");
  }
}
