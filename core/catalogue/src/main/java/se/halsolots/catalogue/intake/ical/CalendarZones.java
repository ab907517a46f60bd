package se.halsolots.catalogue.intake.ical;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Time zones by the names that calendars use: of the tz database, with a maker's prefix, Windows
 * names, and own names that the calendar explains in a VTIMEZONE.
 */
final class CalendarZones {

  private static final Map<String, String> WINDOWS = windows();
  private static final int MOST = 1_000;
  private static final Instant SOME_DAY = Instant.EPOCH.plusSeconds(1_700_000_000);
  private static final Instant JANUARY = Instant.parse("2026-01-15T12:00:00Z");
  private static final Instant JULY = Instant.parse("2026-07-15T12:00:00Z");
  private static final List<String> WELL_KNOWN =
      List.of(
          "Europe/London",
          "Europe/Paris",
          "Europe/Helsinki",
          "America/New_York",
          "America/Chicago",
          "America/Denver",
          "America/Los_Angeles",
          "Australia/Sydney",
          "Pacific/Auckland");

  private final ZoneId contextZone;
  private final Map<String, ZoneId> explained = new HashMap<>();
  private ZoneId floating;

  CalendarZones(ZoneId contextZone) {
    this.contextZone = contextZone;
    this.floating = contextZone;
  }

  /** Learns from a VTIMEZONE or from a calendar's property. */
  void learn(CalendarPart part) {
    if (part.kind().equals("VTIMEZONE") && explained.size() < MOST) {
      String id = part.text("TZID");
      named(part.text("X-LIC-LOCATION"))
          .or(() -> named(id))
          .or(() -> byOffsets(part))
          .ifPresent(zone -> explained.put(id, zone));
    } else if (part.kind().equals("VCALENDAR")) {
      named(part.text("X-WR-TIMEZONE")).ifPresent(zone -> floating = zone);
    }
  }

  /** The zone of times without one. */
  ZoneId floating() {
    return floating;
  }

  /**
   * The zone of that name; empty if nobody explains it. A zone whose clock goes as the context's
   * does is the context's.
   */
  Optional<ZoneId> find(String name) {
    return Optional.ofNullable(explained.get(name))
        .or(() -> named(name))
        .or(() -> spoken(name))
        .map(this::usual);
  }

  /**
   * The context's zone, if the name is one for people that means it: “(UTC+01:00) Amsterdam,
   * Berlin, Stockholm”.
   */
  private Optional<ZoneId> spoken(String name) {
    String city = contextZone.getId().replaceFirst("^.*/", "").replace('_', ' ');
    String standard = contextZone.getRules().getStandardOffset(SOME_DAY).getId();
    boolean named =
        name.contains(city)
            || name.replace(" ", "").startsWith("(UTC" + standard)
            || name.replace(" ", "").startsWith("(GMT" + standard);
    return named ? Optional.of(contextZone) : Optional.empty();
  }

  private ZoneId usual(ZoneId zone) {
    return zone.getRules().getTransitionRules().equals(contextZone.getRules().getTransitionRules())
            && zone.getRules()
                .getStandardOffset(SOME_DAY)
                .equals(contextZone.getRules().getStandardOffset(SOME_DAY))
        ? contextZone
        : zone;
  }

  private static Optional<ZoneId> named(String name) {
    String plain = name.strip().replaceFirst("^/", "");
    int slash = plain.lastIndexOf('/', Math.max(0, plain.lastIndexOf('/') - 1));
    return Stream.of(
            plain, WINDOWS.getOrDefault(plain, ""), slash > 0 ? plain.substring(slash + 1) : "")
        .flatMap(candidate -> zone(candidate).stream())
        .findFirst();
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The context's zone if its standard and summer offsets are the same, else a well-known zone with
   * these offsets, else a fixed offset.
   */
  private Optional<ZoneId> byOffsets(CalendarPart part) {
    Optional<ZoneOffset> standard = offset(part, "STANDARD");
    Optional<ZoneOffset> summer = offset(part, "DAYLIGHT");
    ZoneOffset january = contextZone.getRules().getOffset(JANUARY);
    ZoneOffset july = contextZone.getRules().getOffset(JULY);
    if (standard.equals(Optional.of(january)) && summer.orElse(january).equals(july)) {
      return Optional.of(contextZone);
    }
    Optional<ZoneId> known =
        standard.flatMap(own -> summer.flatMap(other -> wellKnown(own, other)));
    return known.or(() -> standard.map(value -> value));
  }

  /** The best known zone with these offsets, if its clock changes at all. */
  private static Optional<ZoneId> wellKnown(ZoneOffset standard, ZoneOffset summer) {
    return standard.equals(summer)
        ? Optional.empty()
        : WELL_KNOWN.stream()
            .map(ZoneId::of)
            .filter(zone -> zone.getRules().getStandardOffset(SOME_DAY).equals(standard))
            .filter(
                zone ->
                    zone.getRules().getOffset(JANUARY).equals(summer)
                        || zone.getRules().getOffset(JULY).equals(summer))
            .findFirst();
  }

  private static Optional<ZoneOffset> offset(CalendarPart part, String kind) {
    try {
      return part.first(kind).map(line -> ZoneOffset.of(line.value().strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> windows() {
    Map<String, String> names = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    CalendarZones.class.getResourceAsStream("windows-zones.txt")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .forEach(
              line ->
                  names.put(
                      line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
