package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.halsolots.catalogue.LifeStatus;

/** One step in an activity's life: what it became, when, and by whose doing. */
@Entity
@Table(name = "cat_activity_step")
class ActivityStep {

  /** The activity's id and the step's number, with a colon between. */
  @Id private String id;

  @ManyToOne
  @JoinColumn(name = "activity_id")
  private Activity activity;

  private int number;

  @Enumerated(EnumType.STRING)
  private LifeStatus status;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "taken_by")
  private String takenBy;

  protected ActivityStep() {}

  ActivityStep(Activity activity, int number, LifeStatus status, Instant takenAt, String takenBy) {
    this.id = activity.id() + ":" + number;
    this.activity = activity;
    this.number = number;
    this.status = status;
    this.takenAt = takenAt;
    this.takenBy = takenBy;
  }

  Activity activity() {
    return activity;
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
