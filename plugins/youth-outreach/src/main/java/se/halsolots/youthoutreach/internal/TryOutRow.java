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

/** Something to try as it is stored. */
@Entity
@Table(name = "youth_outreach_tryout")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(RowKey.class)
public class TryOutRow implements Row<TryOut> {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  @Column(name = "week_id")
  private String weekId;

  private String title;

  private String organiser;

  @Column(name = "on_day")
  private LocalDate day;

  @Column(name = "start_time")
  private String time;

  private String place;

  private String about;

  private int places;

  private boolean cancelled;

  @Column(name = "walked_in")
  private int walkedIn;

  private int continued;

  @Version private int version;

  protected TryOutRow() {}

  /** A new one. */
  TryOutRow(TryOut value) {
    this.id = value.id();
    take(value);
  }

  @Override
  public TryOut value() {
    return new TryOut(
        id, weekId, title, organiser, day, time, place, about, places, cancelled, walkedIn,
        continued);
  }

  @Override
  public void change(TryOut value) {
    take(value);
  }

  private void take(TryOut value) {
    this.weekId = value.weekId();
    this.title = value.title();
    this.organiser = value.organiser();
    this.day = value.day();
    this.time = value.time();
    this.place = value.place();
    this.about = value.about();
    this.places = value.places();
    this.cancelled = value.cancelled();
    this.walkedIn = value.walkedIn();
    this.continued = value.continued();
  }
}
