package se.halsolots.catalogue.intake.ical;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.halsolots.catalogue.intake.mapping.SeriesLimits;
import se.halsolots.catalogue.intake.mapping.SourceTimes;

/**
 * A date or time of a property.
 *
 * @param zone that the time is told in; UTC for times ending in Z
 * @param length of a period; empty for a mere date or time
 */
record CalendarDate(LocalDateTime time, ZoneId zone, boolean allDay, Optional<Duration> length) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final Pattern OFFSET =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{5,8}[+-][0-9]{2}:?[0-9]{2}");
  private static final ZoneId UTC = ZoneId.of("UTC");

  /** The property's first value; empty if it is none within reason. */
  static Optional<CalendarDate> of(ContentLine line, CalendarZones zones) {
    return all(line, zones).stream().findFirst();
  }

  /** The property's values, without those that cannot be read. */
  static List<CalendarDate> all(ContentLine line, CalendarZones zones) {
    ZoneId zone = zones.find(line.parameter("TZID")).orElse(zones.floating());
    List<CalendarDate> dates = new ArrayList<>();
    for (String part : line.value().split(",", -1)) {
      String text = part.strip().toUpperCase(Locale.ROOT);
      int slash = text.indexOf('/');
      parse(slash < 0 ? text : text.substring(0, slash), zone)
          .filter(date -> SourceTimes.REASONABLE.contains(date.time().toLocalDate()))
          .map(date -> slash < 0 ? date : date.until(text.substring(slash + 1)))
          .ifPresent(dates::add);
    }
    return dates;
  }

  /** The period that begins here; its end is a time or a length. */
  private CalendarDate until(String end) {
    Optional<Duration> told =
        end.startsWith("P")
            ? EventTimes.duration(end)
            : parse(end, zone).map(last -> Duration.between(time, last.in(zone)));
    return new CalendarDate(time, zone, allDay, told.filter(SeriesLimits::fits));
  }

  private static Optional<CalendarDate> parse(String written, ZoneId zone) {
    if (OFFSET.matcher(written).matches()) {
      return SourceTimes.local(written, UTC)
          .map(time -> new CalendarDate(time, UTC, false, Optional.empty()));
    }
    String text = written.replaceAll("[-:]", "");
    try {
      if (text.matches("[0-9]{8}")) {
        LocalDate day = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        return Optional.of(new CalendarDate(day.atStartOfDay(), zone, true, Optional.empty()));
      }
      boolean utc = text.endsWith("Z");
      String local = utc ? text.substring(0, text.length() - 1) : text;
      String full = local.matches("[0-9]{8}T[0-9]{4}") ? local + "00" : local;
      return Optional.of(
          new CalendarDate(
              LocalDateTime.parse(full, TIME), utc ? UTC : zone, false, Optional.empty()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  boolean isUtc() {
    return zone.equals(UTC) || zone.equals(ZoneOffset.UTC);
  }

  /**
   * The day that is meant for something without a time: midnight of any zone stands for its day,
   * except in UTC, where it is a moment.
   */
  LocalDate dayIn(ZoneId other) {
    return isUtc() ? in(other).toLocalDate() : time.toLocalDate();
  }

  /** The local time in another zone; days without time stay. */
  LocalDateTime in(ZoneId other) {
    return allDay || other.equals(zone)
        ? time
        : time.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
  }
}
