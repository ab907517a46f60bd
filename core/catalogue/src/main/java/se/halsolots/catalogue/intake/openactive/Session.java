package se.halsolots.catalogue.intake.openactive;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.SeriesLimits;
import se.halsolots.catalogue.intake.mapping.SourceTimes;
import se.halsolots.catalogue.intake.source.JsonThing;

/** One date of an activity. */
record Session(LocalDateTime start, Duration length, boolean cancelled) {

  private static final Duration USUAL = Duration.ofHours(1);

  /** Reads startDate with endDate or duration; empty, with a fault, if there is no start. */
  static Optional<Session> of(JsonThing event, String inherited, ZoneId zone, ItemFaults faults) {
    String startText = event.text("startDate");
    Optional<LocalDateTime> start = SourceTimes.local(startText, zone);
    if (start.isEmpty()) {
      faults.field(
          "startDate",
          startText,
          "is no date with time between 1990 and 2100; the occasion was left out");
      return Optional.empty();
    }
    String endText = event.text("endDate");
    Optional<Duration> length =
        SourceTimes.local(endText, zone)
            .map(end -> Duration.between(start.get().atZone(zone), end.atZone(zone)))
            .filter(SeriesLimits::fits)
            .or(() -> SourceTimes.duration(event.text("duration")).filter(SeriesLimits::fits))
            .or(() -> SourceTimes.duration(inherited).filter(SeriesLimits::fits));
    if (length.isEmpty()) {
      faults.field(
          "endDate",
          endText,
          "gives no length between a minute and "
              + SeriesContent.MAX_DAYS
              + " days; one hour was assumed");
    }
    return Optional.of(new Session(start.get(), length.orElse(USUAL), isCancelled(event)));
  }

  static boolean isCancelled(JsonThing event) {
    String status = event.text("eventStatus");
    return status.contains("Cancelled") || status.contains("Postponed");
  }

  SeriesContent asSeries(ZoneId zone) {
    return SeriesLimits.single(
        start,
        length,
        zone,
        cancelled ? Optional.of(OccasionChange.cancelled("")) : Optional.empty());
  }
}
