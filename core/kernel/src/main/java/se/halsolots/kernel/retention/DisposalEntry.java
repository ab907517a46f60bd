package se.halsolots.kernel.retention;

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

/** A line of the disposal log. It is written once and never changed. */
@Entity
@Table(name = "ker_disposal")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(DisposalEntry.Key.class)
class DisposalEntry {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  private String module;
  private String information;
  private int erased;

  @Column(name = "kept_since")
  private Instant keptSince;

  @Column(name = "disposed_at")
  private Instant disposedAt;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String id) {}

  protected DisposalEntry() {}

  DisposalEntry(UUID id, Disposal disposal) {
    this.id = id.toString();
    this.module = disposal.module();
    this.information = disposal.information();
    this.erased = disposal.erased();
    this.keptSince = disposal.keptSince();
    this.disposedAt = disposal.at();
  }

  Disposal disposal() {
    return new Disposal(module, information, erased, keptSince, disposedAt);
  }
}
