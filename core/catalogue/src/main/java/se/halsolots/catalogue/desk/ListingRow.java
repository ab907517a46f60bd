package se.halsolots.catalogue.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OccasionTime;

/**
 * An activity in a list for staff.
 *
 * @param organiser the name; empty if nobody is named
 * @param timed whether it has times at all
 * @param next its next occasion that takes place
 */
public record ListingRow(
    ActivityId id,
    String title,
    LifeStatus standing,
    String organiser,
    boolean timed,
    Optional<OccasionTime> next,
    Optional<LocalDate> verifiedOn,
    Instant changedAt) {

  /** Whether residents see it though nobody has confirmed it for long. */
  public boolean isStale(LocalDate today) {
    LocalDate limit = today.minus(ActivityListing.STALE_AFTER);
    return standing == LifeStatus.PUBLISHED
        && verifiedOn.map(on -> on.isBefore(limit)).orElse(true);
  }
}
