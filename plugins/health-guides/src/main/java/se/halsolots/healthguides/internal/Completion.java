package se.halsolots.healthguides.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** That a guide has gone through a course. */
@Entity
@Table(name = "health_guides_completion")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Completion.Key.class)
class Completion {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "course_id")
  String courseId;

  @Id
  @Column(name = "guide_id")
  String guideId;

  @Column(name = "completed_on")
  LocalDate completedOn;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String courseId, String guideId) {}

  protected Completion() {}

  Completion(String courseId, String guideId, LocalDate completedOn) {
    this.courseId = courseId;
    this.guideId = guideId;
    this.completedOn = completedOn;
  }
}
