package se.halsolots.kernel.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** When a job of a tenant was last begun. */
@Entity
@Table(name = "ker_job_turn")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(JobTurn.Key.class)
class JobTurn {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String name;

  @Column(name = "begun_at")
  private Instant begunAt;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String name) {}

  protected JobTurn() {}

  JobTurn(String name, Instant begunAt) {
    this.name = name;
    this.begunAt = begunAt;
  }
}
