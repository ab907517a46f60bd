package se.halsolots.healthguides.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A time at which those who take a course meet. */
@Entity
@Table(name = "health_guides_occasion")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Occasion.Key.class)
class Occasion {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id String id;

  @Column(name = "sent_key")
  String sentKey;

  @Column(name = "course_id")
  String courseId;

  @Column(name = "held_on")
  LocalDate heldOn;

  String begins;

  String place;

  @Enumerated(EnumType.STRING)
  Theme theme;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String id) {}

  protected Occasion() {}

  /** Those who take the course meet. */
  Occasion(String id, String sentKey, String courseId, Training.Meeting meeting) {
    this.id = id;
    this.sentKey = sentKey;
    this.courseId = courseId;
    this.heldOn = meeting.day();
    this.begins = meeting.begins().toString();
    this.place = meeting.place();
    this.theme = meeting.theme();
  }
}
