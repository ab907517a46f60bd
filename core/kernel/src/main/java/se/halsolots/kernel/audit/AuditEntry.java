package se.halsolots.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did. It is written once and never changed. */
@Entity
@Table(name = "ker_audit")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(AuditEntry.Key.class)
class AuditEntry {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "account_id")
  private String accountId;

  private String who;
  private String action;
  private String target;
  private String label;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String id) {}

  protected AuditEntry() {}

  AuditEntry(UUID id, AuditRecord made) {
    this.id = id.toString();
    this.madeAt = made.at();
    this.accountId = made.accountId();
    this.who = made.who();
    this.action = made.action();
    this.target = made.target();
    this.label = made.label();
  }

  AuditRecord made() {
    return new AuditRecord(madeAt, accountId, who, action, target, label);
  }
}
