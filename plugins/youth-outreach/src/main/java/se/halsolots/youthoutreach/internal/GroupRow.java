package se.halsolots.youthoutreach.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A group as it is stored. */
@Entity
@Table(name = "youth_outreach_group")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(RowKey.class)
public class GroupRow implements Row<Group> {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  private String name;

  @Column(name = "arena_id")
  private String arenaId;

  @Column(name = "made_on")
  private LocalDate madeOn;

  @Version private int version;

  protected GroupRow() {}

  /** A new one. */
  GroupRow(Group value) {
    this.id = value.id();
    take(value);
  }

  @Override
  public Group value() {
    return new Group(id, name, arenaId, madeOn);
  }

  @Override
  public void change(Group value) {
    take(value);
  }

  private void take(Group value) {
    this.name = value.name();
    this.arenaId = value.arenaId();
    this.madeOn = value.madeOn();
  }
}
