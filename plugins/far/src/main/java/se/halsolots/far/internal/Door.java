package se.halsolots.far.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** The link by which the leader of an activity notes slips. */
@Entity
@Table(name = "far_door")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Door.Key.class)
class Door {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "activity_id")
  private String activityId;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "link_made_at")
  private Instant linkMadeAt;

  @Version private int version;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String activityId) {}

  protected Door() {}

  Door(UUID activity, String secretHash, Instant now) {
    this.activityId = activity.toString();
    renewLink(secretHash, now);
  }

  /** The link that was given out before is no good any more. */
  final void renewLink(String newHash, Instant now) {
    this.secretHash = newHash;
    this.linkMadeAt = now;
  }

  UUID activity() {
    return UUID.fromString(activityId);
  }

  Instant linkMadeAt() {
    return linkMadeAt;
  }
}
