package se.halsolots.healthguides.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** Something that a guide is asked to do at a place and a time. */
@Entity
@Table(name = "health_guides_assignment")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Assignment.Key.class)
class Assignment {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id String id;

  @Column(name = "sent_key")
  String sentKey;

  String orderer;

  String organisation;

  String email;

  String phone;

  @Enumerated(EnumType.STRING)
  Theme theme;

  String language;

  String area;

  String place;

  @Column(name = "held_on")
  LocalDate heldOn;

  String begins;

  int quarters;

  int reach;

  String payer;

  String words;

  @Enumerated(EnumType.STRING)
  AssignmentStanding standing;

  @Column(name = "guide_id")
  @Nullable String guideId;

  @Column(name = "ordered_at")
  Instant orderedAt;

  @Column(name = "booked_at")
  @Nullable Instant bookedAt;

  @Column(name = "reminded_at")
  @Nullable Instant remindedAt;

  @Column(name = "report_asked_at")
  @Nullable Instant reportAskedAt;

  @Column(name = "cancelled_at")
  @Nullable Instant cancelledAt;

  @Version private int version;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String id) {}

  protected Assignment() {}

  /** An order comes in. */
  Assignment(String id, String sentKey, Instant orderedAt, Order order) {
    this.id = id;
    this.sentKey = sentKey;
    this.orderedAt = orderedAt;
    this.standing = AssignmentStanding.ORDERED;
    fill(order);
  }

  /** It is ordered so. */
  final void fill(Order order) {
    this.orderer = order.orderer();
    this.organisation = order.organisation();
    this.email = order.email();
    this.phone = order.phone();
    this.theme = order.theme();
    this.language = order.language();
    this.area = order.area();
    this.place = order.place();
    this.heldOn = order.day();
    this.begins = order.begins().toString();
    this.quarters = order.quarters();
    this.reach = order.reach();
    this.payer = order.payer();
    this.words = order.words();
  }
}
