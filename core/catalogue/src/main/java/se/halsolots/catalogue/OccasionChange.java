package se.halsolots.catalogue;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What became of one date of a series: cancelled, or moved to another time. To restore a date is to
 * take its change away.
 *
 * @param movedTo the new local start; empty when the date is cancelled
 * @param note why, for residents; may be empty
 */
public record OccasionChange(Optional<LocalDateTime> movedTo, String note) {

  public static OccasionChange cancelled(String note) {
    return new OccasionChange(Optional.empty(), note);
  }

  public static OccasionChange movedTo(LocalDateTime start, String note) {
    return new OccasionChange(Optional.of(start), note);
  }

  public boolean isCancelled() {
    return movedTo.isEmpty();
  }
}
