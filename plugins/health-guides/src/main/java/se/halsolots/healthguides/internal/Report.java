package se.halsolots.healthguides.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What a guide told of an assignment that was done. Fees are in kronor an hour. */
@Entity
@Table(name = "health_guides_report")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Report.Key.class)
class Report {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "assignment_id")
  String assignmentId;

  @Column(name = "guide_id")
  String guideId;

  @Column(name = "held_on")
  LocalDate heldOn;

  int quarters;

  int fee;

  String questions;

  @Column(name = "reported_at")
  Instant reportedAt;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String assignmentId) {}

  protected Report() {}

  /** It was done by that guide and took so long. */
  Report(Assignment done, String guideId, ReportDetails told, int fee, Instant reportedAt) {
    this.assignmentId = done.id;
    this.guideId = guideId;
    this.heldOn = done.heldOn;
    this.quarters = told.quarters();
    this.fee = fee;
    this.questions = told.questions();
    this.reportedAt = reportedAt;
  }
}
