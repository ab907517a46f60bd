package se.halsolots.youthoutreach.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A visit as it is stored. */
@Entity
@Table(name = "youth_outreach_visit")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(RowKey.class)
public class VisitRow implements Row<Visit> {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  @Column(name = "arena_id")
  private String arenaId;

  @Column(name = "on_day")
  private LocalDate day;

  @Column(name = "day_known")
  private boolean dayKnown;

  private String theme;

  private String who;

  @Enumerated(EnumType.STRING)
  private VisitStanding standing;

  @Column(name = "reached_under16")
  private int under16;

  @Column(name = "reached_from16")
  private int from16;

  @Column(name = "reached_from20")
  private int from20;

  @Column(name = "reached_adults")
  private int adults;

  private String material;

  private String needs;

  @Version private int version;

  protected VisitRow() {}

  /** A new one. */
  VisitRow(Visit value) {
    this.id = value.id();
    take(value);
  }

  @Override
  public Visit value() {
    return new Visit(
        id, arenaId, day, dayKnown, theme, who, standing, under16, from16, from20, adults, material,
        needs);
  }

  @Override
  public void change(Visit value) {
    take(value);
  }

  private void take(Visit value) {
    this.arenaId = value.arenaId();
    this.day = value.day();
    this.dayKnown = value.dayKnown();
    this.theme = value.theme();
    this.who = value.who();
    this.standing = value.standing();
    this.under16 = value.under16();
    this.from16 = value.from16();
    this.from20 = value.from20();
    this.adults = value.adults();
    this.material = value.material();
    this.needs = value.needs();
  }
}
