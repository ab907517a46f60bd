package se.halsolots.catalogue.intake.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.halsolots.catalogue.intake.mapping.SourceTimes;

/**
 * A date or time of a property.
 *
 * @param zone that the time is told in; UTC for times ending in Z
 */
record CalendarDate(LocalDateTime time, ZoneId zone, boolean allDay) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
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
      String text = part.strip().toUpperCase(Locale.ROOT).replaceAll("[-:]", "");
      int slash = text.indexOf('/');
      parse(slash < 0 ? text : text.substring(0, slash), zone)
          .filter(date -> SourceTimes.REASONABLE.contains(date.time().toLocalDate()))
          .ifPresent(dates::add);
    }
    return dates;
  }

  private static Optional<CalendarDate> parse(String text, ZoneId zone) {
    try {
      if (text.matches("[0-9]{8}")) {
        LocalDate day = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        return Optional.of(new CalendarDate(day.atStartOfDay(), zone, true));
      }
      boolean utc = text.endsWith("Z");
      String local = utc ? text.substring(0, text.length() - 1) : text;
      String full = local.matches("[0-9]{8}T[0-9]{4}") ? local + "00" : local;
      return Optional.of(
          new CalendarDate(LocalDateTime.parse(full, TIME), utc ? UTC : zone, false));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  boolean isUtc() {
    return zone.equals(UTC) || zone.equals(ZoneOffset.UTC);
  }

  /** The local time in another zone; days without time stay. */
  LocalDateTime in(ZoneId other) {
    return allDay || other.equals(zone)
        ? time
        : time.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
  }
}
