package se.halsolots.catalogue.intake.hsds;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.RuleDates;
import se.halsolots.catalogue.intake.mapping.RuleText;
import se.halsolots.catalogue.intake.mapping.SeriesLimits;
import se.halsolots.catalogue.intake.mapping.SourceTimes;
import se.halsolots.catalogue.intake.source.JsonThing;

/**
 * Reads when a service is given: schedules with the parts of a rule, or the opening hours of each
 * weekday as the older versions have them, without the days of holiday schedules. Hours without a
 * first day begin with the day of the intake.
 */
final class HsdsSchedules {

  private static final Duration LONGEST_DAY = Duration.ofHours(16);
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final List<String> SWEDISH_DAYS =
      List.of("MÅ", "TI", "ON", "TO", "FR", "LÖ", "SÖ");

  private final IntakeContext context;
  private final ItemFaults faults;

  HsdsSchedules(IntakeContext context, ItemFaults faults) {
    this.context = context;
    this.faults = faults;
  }

  /**
   * The service's own times; where it has none, those of its link to the place, else the place's.
   */
  List<SeriesContent> read(JsonThing service, JsonThing atLocation) {
    for (JsonThing holder : List.of(service, atLocation, atLocation.get("location"))) {
      List<SeriesContent> series = new ArrayList<>();
      for (JsonThing schedule : holder.get("schedules", "schedule").list()) {
        schedule(schedule).ifPresent(series::add);
      }
      List<JsonThing> regular = holder.get("regular_schedules", "regular_schedule").list();
      regular.stream()
          .filter(HsdsSchedules::isRule)
          .forEach(schedule -> schedule(schedule).ifPresent(series::add));
      series.addAll(weekdays(regular.stream().filter(row -> !isRule(row)).toList()));
      if (!series.isEmpty()) {
        return HsdsHolidays.of(context, holder.get("holiday_schedules").list(), faults)
            .without(series);
      }
    }
    return List.of();
  }

  /** The British form 1.0 has regular schedules with the parts of a rule instead of a weekday. */
  private static boolean isRule(JsonThing regular) {
    return !regular.has("weekday") && (regular.has("byday") || regular.has("freq"));
  }

  private Optional<SeriesContent> schedule(JsonThing schedule) {
    ZoneId zone = zone(schedule);
    Optional<Times> times = times(schedule);
    LocalDate day =
        SourceTimes.date(schedule.text("dtstart"))
            .or(() -> SourceTimes.date(schedule.text("valid_from")))
            .orElse(context.today());
    if (times.isEmpty()) {
      return Optional.empty();
    }
    try {
      String rule = RuleText.of(rule(schedule), zone);
      Optional<LocalDateTime> start = RuleDates.first(day.atTime(times.get().start()), rule);
      if (start.isEmpty()) {
        faults.field("schedules", rule, "gives no date at all; the schedule was left out");
      }
      return start.map(
          begin -> new SeriesContent(begin, times.get().length(), zone, rule, List.of(), Map.of()));
    } catch (IllegalArgumentException e) {
      faults.field(
          "schedules.freq", schedule.text("freq"), e.getMessage() + "; the schedule was left out");
      return Optional.empty();
    }
  }

  private ZoneId zone(JsonThing schedule) {
    String name = schedule.text("timezone");
    try {
      return name.matches("[A-Za-z]+/[A-Za-z_/+-]+") ? ZoneId.of(name) : context.zone();
    } catch (DateTimeException e) {
      faults.field("schedules.timezone", name, "is no time zone; " + context.zone() + " was taken");
      return context.zone();
    }
  }

  private static String rule(JsonThing schedule) {
    StringBuilder rule = new StringBuilder("FREQ=");
    boolean monthly = schedule.has("bymonthday") && !schedule.has("byday");
    String frequency = schedule.text("freq");
    rule.append(frequency.isEmpty() ? (monthly ? "MONTHLY" : "WEEKLY") : frequency);
    part(rule, "INTERVAL", schedule.text("interval"));
    part(rule, "BYDAY", schedule.text("byday").replace(" ", ""));
    part(rule, "BYMONTHDAY", schedule.text("bymonthday").replace(" ", ""));
    part(rule, "BYYEARDAY", schedule.text("byyearday").replace(" ", ""));
    part(rule, "WKST", schedule.text("wkst"));
    Optional<LocalDate> last =
        SourceTimes.date(schedule.text("until"))
            .or(() -> SourceTimes.date(schedule.text("valid_to")));
    if (last.isPresent()) {
      rule.append(';').append(RuleText.until(last.get()));
    } else {
      part(rule, "COUNT", schedule.text("count"));
    }
    return rule.toString();
  }

  private static void part(StringBuilder rule, String name, String value) {
    if (!value.isEmpty()) {
      rule.append(';').append(name).append('=').append(value);
    }
  }

  /** Weekdays with the same hours become one series. */
  private List<SeriesContent> weekdays(List<JsonThing> rows) {
    Map<Times, TreeSet<Integer>> byTimes = new LinkedHashMap<>();
    for (JsonThing row : rows) {
      Optional<Integer> day = weekday(row.text("weekday"));
      Optional<Times> times = times(row);
      if (day.isPresent() && times.isPresent()) {
        byTimes.computeIfAbsent(times.get(), key -> new TreeSet<>()).add(day.get());
      }
    }
    List<SeriesContent> series = new ArrayList<>();
    byTimes.forEach(
        (times, days) -> {
          String rule =
              "FREQ=WEEKLY;BYDAY=" + String.join(",", days.stream().map(DAYS::get).toList());
          RuleDates.first(context.today().atTime(times.start()), rule)
              .ifPresent(
                  start ->
                      series.add(
                          new SeriesContent(
                              start, times.length(), context.zone(), rule, List.of(), Map.of())));
        });
    return series;
  }

  private Optional<Integer> weekday(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    String start = upper.length() < 2 ? upper : upper.substring(0, 2);
    if (upper.matches("[1-7]")) {
      return Optional.of(Integer.parseInt(upper) - 1);
    } else if (DAYS.contains(start)) {
      return Optional.of(DAYS.indexOf(start));
    } else if (SWEDISH_DAYS.contains(start)) {
      return Optional.of(SWEDISH_DAYS.indexOf(start));
    }
    faults.field("weekday", text, "is no weekday; valid are Monday to Sunday, or 1 to 7");
    return Optional.empty();
  }

  private Optional<Times> times(JsonThing schedule) {
    Optional<LocalTime> opens = time(schedule, "opens_at");
    Optional<LocalTime> closes = time(schedule, "closes_at");
    if (opens.isEmpty() || closes.isEmpty()) {
      if (!schedule.has("opens_at") || !schedule.has("closes_at")) {
        faults.field("opens_at", "", "opens_at or closes_at is missing; the schedule was left out");
      }
      return Optional.empty();
    }
    Duration length = Duration.between(opens.get(), closes.get());
    if (length.isNegative() || length.isZero()) {
      length = length.plusDays(1);
      boolean allDay = opens.get().equals(LocalTime.MIDNIGHT);
      if (length.compareTo(LONGEST_DAY) > 0 && !allDay) {
        faults.field(
            "closes_at",
            schedule.text("closes_at"),
            "is before opens_at " + schedule.text("opens_at") + "; the schedule was left out");
        return Optional.empty();
      }
    }
    return SeriesLimits.fits(length)
        ? Optional.of(new Times(opens.get(), length))
        : Optional.empty();
  }

  private Optional<LocalTime> time(JsonThing schedule, String name) {
    Optional<LocalTime> time = SourceTimes.time(schedule.text(name));
    if (time.isEmpty() && schedule.has(name)) {
      faults.field(name, schedule.text(name), "is no time of day; the schedule was left out");
    }
    return time;
  }

  /** The hours of a day. */
  record Times(LocalTime start, Duration length) {}
}
