package se.halsolots.catalogue.internal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.intake.desk.ImportOutcome;
import se.halsolots.catalogue.intake.desk.ImportRow;

/** An item of a source as it would become. */
@Entity
@Table(name = "cat_import_row")
class LookedAtRow {

  /** The import and the number, with a colon between. */
  @Id private String id;

  @Column(name = "import_id")
  private String importId;

  /** From 1, in the order of the source. */
  private long number;

  private String position;

  @Enumerated(EnumType.STRING)
  private ImportOutcome outcome;

  private String title;
  private String organiser;
  private String place;

  @Column(name = "starts_at")
  private @Nullable LocalDateTime start;

  private int series;
  private String twin;

  protected LookedAtRow() {}

  LookedAtRow(UUID importId, long number, ImportRow row) {
    this.id = importId + ":" + number;
    this.importId = importId.toString();
    this.number = number;
    this.position = ImportFault.cut(row.position(), 200);
    this.outcome = row.outcome();
    this.title = ImportFault.cut(row.title(), 200);
    this.organiser = ImportFault.cut(row.organiser(), 200);
    this.place = ImportFault.cut(row.place(), 200);
    this.start = row.start().orElse(null);
    this.series = row.series();
    this.twin = row.twin();
  }

  String importId() {
    return importId;
  }

  long number() {
    return number;
  }

  ImportRow row() {
    return new ImportRow(
        position, outcome, title, organiser, place, Optional.ofNullable(start), series, twin);
  }
}
