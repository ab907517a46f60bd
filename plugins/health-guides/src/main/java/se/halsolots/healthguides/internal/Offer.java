package se.halsolots.healthguides.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** An assignment offered to a guide. Its id is what a guide's link leads to. */
@Entity
@Table(name = "health_guides_offer")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Offer.Key.class)
class Offer {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id String id;

  @Column(name = "assignment_id")
  String assignmentId;

  @Column(name = "guide_id")
  String guideId;

  @Enumerated(EnumType.STRING)
  OfferAnswer answer;

  @Column(name = "offered_at")
  Instant offeredAt;

  @Column(name = "answered_at")
  @Nullable Instant answeredAt;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String id) {}

  protected Offer() {}

  Offer(String id, String assignmentId, String guideId, Instant offeredAt) {
    this.id = id;
    this.assignmentId = assignmentId;
    this.guideId = guideId;
    this.offeredAt = offeredAt;
    this.answer = OfferAnswer.WAITING;
  }
}
