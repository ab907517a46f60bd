package se.halsolots.catalogue.intake.openactive;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.RuleDates;
import se.halsolots.catalogue.intake.mapping.RuleText;
import se.halsolots.catalogue.intake.mapping.SeriesLimits;
import se.halsolots.catalogue.intake.mapping.SourceTimes;
import se.halsolots.catalogue.intake.source.JsonThing;

/** Turns a Schedule or PartialSchedule that says enough into a series with a rule. */
final class EventSchedule {

  private static final Pattern FREQUENCY = Pattern.compile("P([0-9]{1,3})([DWMY])");
  private static final Map<String, String> UNITS =
      Map.of("D", "DAILY", "W", "WEEKLY", "M", "MONTHLY", "Y", "YEARLY");
  private static final Duration USUAL = Duration.ofHours(1);

  private EventSchedule() {}

  /**
   * The series; empty if the schedule does not say when it begins. That is no fault: the dates of a
   * partial schedule come as sessions.
   */
  static Optional<SeriesContent> of(
      JsonThing schedule, String duration, ZoneId contextZone, ItemFaults faults) {
    ZoneId zone = zone(schedule, contextZone, faults);
    Optional<LocalDate> first = SourceTimes.date(schedule.text("startDate"));
    Optional<LocalTime> time = SourceTimes.time(schedule.text("startTime"));
    boolean repeats = schedule.has("byDay") || schedule.has("repeatFrequency");
    if (first.isEmpty() || time.isEmpty() || !repeats) {
      return Optional.empty();
    }
    try {
      String rule = RuleText.of(rule(schedule), zone);
      Optional<LocalDateTime> start = RuleDates.first(first.get().atTime(time.get()), rule);
      if (start.isEmpty()) {
        faults.field("eventSchedule", rule, "gives no date at all; left out");
      }
      return start.map(
          begin ->
              new SeriesContent(
                  begin,
                  length(schedule, time.get(), duration),
                  zone,
                  rule,
                  exceptions(schedule, zone, begin),
                  Map.of()));
    } catch (IllegalArgumentException e) {
      faults.field(
          "eventSchedule", schedule.text("repeatFrequency"), e.getMessage() + "; left out");
      return Optional.empty();
    }
  }

  private static ZoneId zone(JsonThing schedule, ZoneId contextZone, ItemFaults faults) {
    String name = schedule.text("scheduleTimezone");
    try {
      return name.isEmpty() ? contextZone : ZoneId.of(name);
    } catch (DateTimeException e) {
      faults.field(
          "eventSchedule.scheduleTimezone", name, "is no time zone; " + contextZone + " was taken");
      return contextZone;
    }
  }

  private static String rule(JsonThing schedule) {
    StringBuilder rule = new StringBuilder();
    Matcher frequency =
        FREQUENCY.matcher(schedule.text("repeatFrequency").toUpperCase(Locale.ROOT));
    String days =
        schedule.get("byDay").list().stream()
            .map(day -> code(day.text()))
            .distinct()
            .collect(Collectors.joining(","));
    if (frequency.matches()) {
      int interval = Math.max(1, Integer.parseInt(frequency.group(1)));
      rule.append("FREQ=").append(UNITS.get(frequency.group(2)));
      rule.append(interval == 1 ? "" : ";INTERVAL=" + interval);
    } else {
      rule.append(days.isEmpty() ? "FREQ=DAILY" : "FREQ=WEEKLY");
    }
    rule.append(days.isEmpty() ? "" : ";BYDAY=" + days);
    numbers(schedule, "byMonthDay", rule);
    numbers(schedule, "byMonth", rule);
    String count = schedule.text("repeatCount");
    Optional<LocalDate> last = SourceTimes.date(schedule.text("endDate"));
    if (last.isPresent()) {
      rule.append(';').append(RuleText.until(last.get()));
    } else if (!count.isEmpty()) {
      rule.append(";COUNT=").append(count);
    }
    return rule.toString();
  }

  private static void numbers(JsonThing schedule, String name, StringBuilder rule) {
    List<JsonThing> values = schedule.get(name).list();
    if (!values.isEmpty()) {
      rule.append(';')
          .append(name.toUpperCase(Locale.ROOT))
          .append('=')
          .append(values.stream().map(JsonThing::text).collect(Collectors.joining(",")));
    }
  }

  /** {@code https://schema.org/Tuesday} and {@code schema:Tuesday} are TU; TU and 2TU stay. */
  private static String code(String day) {
    String name = day.replaceFirst("^.*[/#:]", "").toUpperCase(Locale.ROOT);
    return name.matches("[A-Z]{6,9}") ? name.substring(0, 2) : name;
  }

  private static Duration length(JsonThing schedule, LocalTime start, String inherited) {
    Optional<Duration> told =
        SourceTimes.duration(schedule.text("duration"))
            .or(
                () ->
                    SourceTimes.time(schedule.text("endTime"))
                        .map(end -> Duration.between(start, end))
                        .map(length -> length.isNegative() ? length.plusDays(1) : length))
            .filter(SeriesLimits::fits);
    return told.or(() -> SourceTimes.duration(inherited).filter(SeriesLimits::fits)).orElse(USUAL);
  }

  private static List<DateRange> exceptions(JsonThing schedule, ZoneId zone, LocalDateTime start) {
    return schedule.get("exceptDate").list().stream()
        .flatMap(
            date ->
                SourceTimes.local(date.text(), zone)
                    .map(LocalDateTime::toLocalDate)
                    .or(() -> SourceTimes.date(date.text()))
                    .stream())
        .filter(day -> !day.isBefore(start.toLocalDate()))
        .map(day -> new DateRange(day, day))
        .toList();
  }
}
