package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import se.halsolots.catalogue.LifeStatus;

/** One step in an activity's life: what it became, when, and by whose doing. */
@Embeddable
class ActivityStep {

  private int number;

  @Enumerated(EnumType.STRING)
  private LifeStatus status;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "taken_by")
  private String takenBy;

  protected ActivityStep() {}

  ActivityStep(int number, LifeStatus status, Instant takenAt, String takenBy) {
    this.number = number;
    this.status = status;
    this.takenAt = takenAt;
    this.takenBy = takenBy;
  }

  int number() {
    return number;
  }

  LifeStatus status() {
    return status;
  }

  Instant takenAt() {
    return takenAt;
  }

  String takenBy() {
    return takenBy;
  }
}
