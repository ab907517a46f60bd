package se.halsolots.catalogue;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/**
 * One dated meeting of an activity.
 *
 * @param recurrenceId the local start that the rule gives it, which names it within its series
 * @param start when it begins, after a move if it was moved
 * @param end when it ends
 * @param standing whether it takes place as first planned
 * @param note why it was changed; may be empty
 */
public record Occasion(
    LocalDateTime recurrenceId,
    ZonedDateTime start,
    ZonedDateTime end,
    OccasionStanding standing,
    String note) {

  public boolean isCancelled() {
    return standing == OccasionStanding.CANCELLED;
  }

  public boolean isMoved() {
    return standing == OccasionStanding.MOVED;
  }
}
