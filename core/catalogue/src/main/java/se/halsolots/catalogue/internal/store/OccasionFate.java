package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.OccasionChange;

/** What became of one date of a series: the row behind an {@link OccasionChange}. */
@Entity
@Table(name = "cat_occasion_change")
class OccasionFate {

  /** The series' id and the date as its rule gives it, with a colon between. */
  @Id private String id;

  @ManyToOne
  @JoinColumn(name = "series_id")
  private OccasionSeries series;

  @Column(name = "recurrence_id")
  private LocalDateTime recurrenceId;

  @Column(name = "moved_to")
  private @Nullable LocalDateTime movedTo;

  private String note;

  protected OccasionFate() {}

  OccasionFate(OccasionSeries series, LocalDateTime recurrenceId, OccasionChange change) {
    this.id = series.id() + ":" + recurrenceId;
    this.series = series;
    this.recurrenceId = recurrenceId;
    become(change);
  }

  /** Something else becomes of it. */
  final void become(OccasionChange change) {
    this.movedTo = change.movedTo().orElse(null);
    this.note = change.note();
  }

  LocalDateTime recurrenceId() {
    return recurrenceId;
  }

  OccasionSeries series() {
    return series;
  }

  OccasionChange change() {
    return new OccasionChange(Optional.ofNullable(movedTo), note);
  }
}
