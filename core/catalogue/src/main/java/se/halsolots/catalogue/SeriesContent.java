package se.halsolots.catalogue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * When an activity happens: a first occasion in local time, and a rule that repeats it. A date of
 * the series is named by the local start that the rule gives it, whatever became of it later, as
 * RECURRENCE-ID does in iCalendar (RFC 5545, 3.8.4.4).
 *
 * @param start local time of the first occasion in {@code zone}; the clock on the wall stays the
 *     same across daylight saving
 * @param length how long an occasion lasts; more than zero, at most {@value #MAX_DAYS} days
 * @param rule an iCalendar RRULE value (RFC 5545, 3.3.10) without the word RRULE; empty for a
 *     single occasion
 * @param breaks days without occasions; at most {@value #MOST_BREAKS} ranges fit where series are
 *     kept
 * @param changes by the local start that the rule gives
 */
public record SeriesContent(
    LocalDateTime start,
    Duration length,
    ZoneId zone,
    String rule,
    List<DateRange> breaks,
    Map<LocalDateTime, OccasionChange> changes) {

  public static final int MAX_DAYS = 31;
  public static final int MOST_BREAKS = 45;

  public SeriesContent {
    breaks = List.copyOf(breaks);
    changes = Map.copyOf(changes);
    if (length.isNegative() || length.isZero() || length.compareTo(Duration.ofDays(MAX_DAYS)) > 0) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "an occasion that lasts %s is not valid: more than nothing, at most %d days"
              .formatted(length, MAX_DAYS));
    }
  }

  /** The same without other days. */
  public SeriesContent withBreaks(List<DateRange> newBreaks) {
    return new SeriesContent(start, length, zone, rule, newBreaks, changes);
  }
}
