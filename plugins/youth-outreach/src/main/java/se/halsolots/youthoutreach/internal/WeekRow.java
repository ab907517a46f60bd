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

/** A week to try things as it is stored. */
@Entity
@Table(name = "youth_outreach_week")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(RowKey.class)
public class WeekRow implements Row<Week> {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  private String name;

  @Column(name = "first_day")
  private LocalDate first;

  @Column(name = "last_day")
  private LocalDate last;

  private String about;

  private boolean shown;

  @Version private int version;

  protected WeekRow() {}

  /** A new one. */
  WeekRow(Week value) {
    this.id = value.id();
    take(value);
  }

  @Override
  public Week value() {
    return new Week(id, name, first, last, about, shown);
  }

  @Override
  public void change(Week value) {
    take(value);
  }

  private void take(Week value) {
    this.name = value.name();
    this.first = value.first();
    this.last = value.last();
    this.about = value.about();
    this.shown = value.shown();
  }
}
