package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.Deed;

/** That staff of a node did something to several activities at once; belongs to that node. */
@Entity
@Table(name = "cat_desk_run")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(DeskRun.Key.class)
public class DeskRun {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private Deed deed;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String id) {}

  protected DeskRun() {}

  public DeskRun(UUID id, Deed deed, Instant madeAt, String madeBy) {
    this.id = id.toString();
    this.deed = deed;
    this.madeAt = madeAt;
    this.madeBy = madeBy;
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public Deed deed() {
    return deed;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }
}
