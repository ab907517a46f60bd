package se.halsolots.catalogue.intake.mapping;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;

/** Makes single occasions, and checks how long they may last. */
public final class SeriesLimits {

  private SeriesLimits() {}

  public static boolean fits(Duration length) {
    return length.compareTo(Duration.ZERO) > 0
        && length.compareTo(Duration.ofDays(SeriesContent.MAX_DAYS)) <= 0;
  }

  /** One occasion without a rule. */
  public static SeriesContent single(
      LocalDateTime start, Duration length, ZoneId zone, Optional<OccasionChange> change) {
    Map<LocalDateTime, OccasionChange> changes =
        change.map(value -> Map.of(start, value)).orElse(Map.of());
    return new SeriesContent(start, length, zone, "", List.of(), changes);
  }
}
