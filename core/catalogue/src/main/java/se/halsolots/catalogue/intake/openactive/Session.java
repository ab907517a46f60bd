package se.halsolots.catalogue.intake.openactive;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.SeriesLimits;
import se.halsolots.catalogue.intake.mapping.SourceTimes;
import se.halsolots.catalogue.intake.source.JsonThing;

/** One date of an activity. */
record Session(LocalDateTime start, Duration length, boolean cancelled) {

  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final Duration USUAL = Duration.ofHours(1);

  /** Reads startDate with endDate or duration; empty, with a fault, if there is no start. */
  static Optional<Session> of(JsonThing event, String inherited, ZoneId zone, ItemFaults faults) {
    String startText = event.text("startDate");
    Optional<LocalDateTime> start = SourceTimes.local(startText, zone);
    if (start.isEmpty()) {
      return ofDays(event, zone, faults);
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

  /** Days without a time of day: a whole day, or all days from the first to the last. */
  private static Optional<Session> ofDays(JsonThing event, ZoneId zone, ItemFaults faults) {
    String text = event.text("startDate");
    Optional<LocalDate> first = text.matches(DAY) ? SourceTimes.date(text) : Optional.empty();
    if (first.isEmpty()) {
      faults.field(
          "startDate", text, "is no date between 1990 and 2100; the occasion was left out");
      return Optional.empty();
    }
    String endText = event.text("endDate");
    LocalDate last =
        SourceTimes.local(endText, zone)
            .map(LocalDateTime::toLocalDate)
            .or(() -> SourceTimes.date(endText))
            .orElse(first.get());
    Duration length = Duration.ofDays(ChronoUnit.DAYS.between(first.get(), last) + 1);
    if (!SeriesLimits.fits(length)) {
      faults.field(
          "endDate",
          endText,
          "gives no length between one and "
              + SeriesContent.MAX_DAYS
              + " days; only the first day was taken");
      length = Duration.ofDays(1);
    }
    return Optional.of(new Session(first.get().atStartOfDay(), length, isCancelled(event)));
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
