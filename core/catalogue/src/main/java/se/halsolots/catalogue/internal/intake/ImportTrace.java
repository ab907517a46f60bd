package se.halsolots.catalogue.internal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.intake.desk.ImportOutcome;

/** What an import did to an activity. */
@Entity
@Table(name = "cat_import_trace")
class ImportTrace {

  /** The import and the activity, with a colon between. */
  @Id private String id;

  @Column(name = "import_id")
  private String importId;

  @Column(name = "activity_id")
  private String activityId;

  @Enumerated(EnumType.STRING)
  private ImportOutcome outcome;

  /** How it stood before. */
  @Enumerated(EnumType.STRING)
  private LifeStatus was;

  private boolean undone;

  protected ImportTrace() {}

  ImportTrace(UUID importId, IntakeTally.Doing doing) {
    this.id = id(importId, doing.activity());
    this.importId = importId.toString();
    this.activityId = doing.activity().toString();
    this.outcome = doing.outcome();
    this.was = doing.was();
  }

  static String id(UUID importId, ActivityId activity) {
    return importId + ":" + activity;
  }

  String importId() {
    return importId;
  }

  ActivityId activity() {
    return new ActivityId(UUID.fromString(activityId));
  }

  ImportOutcome outcome() {
    return outcome;
  }

  LifeStatus was() {
    return was;
  }

  /** It has been dealt with. */
  void settle() {
    undone = true;
  }

  boolean isUndone() {
    return undone;
  }
}
