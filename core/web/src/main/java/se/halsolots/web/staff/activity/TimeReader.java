package se.halsolots.web.staff.activity;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.mapping.RuleDates;
import se.halsolots.catalogue.intake.mapping.RuleText;

/** Reads the times of an activity from the rows of its form. */
final class TimeReader {

  private static final int DAYS_A_WEEK = 7;
  private static final int LAST_WEEK = 5;

  private final SwedishDates dates;
  private final ZoneId zone;
  private final Complaints complaints;

  TimeReader(LocalDate today, ZoneId zone, Complaints complaints) {
    this.dates = new SwedishDates(today);
    this.zone = zone;
    this.complaints = complaints;
  }

  /**
   * The series by their ids. What cannot be read is complained of and left out.
   *
   * @param known what the activity had; rows that say the same as one of these are that one
   */
  Map<UUID, SeriesContent> read(List<TimeRow> rows, Map<UUID, SeriesContent> known) {
    Map<UUID, SeriesContent> series = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      TimeRow row = rows.get(i);
      Optional<UUID> id = ActivityIds.uuid(row.id());
      if (row.isEmpty() || id.isEmpty()) {
        continue;
      }
      Optional<SeriesContent> same = Optional.ofNullable(known.get(id.get()));
      if (same.filter(one -> TimeRow.of(id.get(), one).equals(row)).isPresent()) {
        series.put(id.get(), same.get());
      } else {
        series(i, row, same).ifPresent(content -> series.put(id.get(), content));
      }
    }
    return series;
  }

  private Optional<SeriesContent> series(int i, TimeRow row, Optional<SeriesContent> known) {
    Optional<LocalDate> date = day(i, "date", row.date());
    Optional<LocalTime> start = time(i, "start", row.start());
    Optional<LocalTime> end = time(i, "end", row.end());
    List<DateRange> breaks = breaks(i, row.breaks());
    if (date.isEmpty() || start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> rule = rule(i, row, date.get());
    Optional<Duration> length = length(i, row, start.get(), end.get());
    if (rule.isEmpty() || length.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime first = date.get().atTime(start.get());
    return Optional.of(
        new SeriesContent(
            first,
            length.get(),
            known.map(SeriesContent::zone).orElse(zone),
            rule.get(),
            breaks,
            known.map(one -> stillPlanned(one, first, rule.get())).orElse(Map.of())));
  }

  private Optional<LocalDate> day(int i, String field, String text) {
    Optional<LocalDate> day = dates.day(text);
    if (day.isEmpty()) {
      complaints.add(TimeRow.name(i, field), text.isBlank() ? "date-missing" : "date", text);
    }
    return day;
  }

  private Optional<LocalTime> time(int i, String field, String text) {
    Optional<LocalTime> time = SwedishDates.time(text);
    if (time.isEmpty()) {
      complaints.add(TimeRow.name(i, field), text.isBlank() ? field + "-missing" : "time", text);
    }
    return time;
  }

  /** What ends before it begins, ends the day after. */
  private Optional<Duration> length(int i, TimeRow row, LocalTime start, LocalTime end) {
    long days = row.days().matches("[0-9]{1,2}") ? Long.parseLong(row.days()) : 0;
    Duration between = Duration.between(start, end);
    Duration whole = (between.isNegative() ? between.plusDays(1) : between).plusDays(days);
    boolean tooLong = whole.compareTo(Duration.ofDays(SeriesContent.MAX_DAYS)) > 0;
    if (whole.isZero() || tooLong) {
      complaints.add(TimeRow.name(i, "end"), tooLong ? "too-long" : "no-length", row.end());
      return Optional.empty();
    }
    return Optional.of(whole);
  }

  private List<DateRange> breaks(int i, String text) {
    List<DateRange> breaks = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
      Optional<DateRange> days = dates.range(line);
      if (days.isEmpty()) {
        complaints.add(TimeRow.name(i, "breaks"), "break", line);
      }
      days.ifPresent(breaks::add);
    }
    if (breaks.size() > SeriesContent.MOST_BREAKS) {
      complaints.add(TimeRow.name(i, "breaks"), "breaks", String.valueOf(breaks.size()));
    }
    return breaks;
  }

  private Optional<String> rule(int i, TimeRow row, LocalDate first) {
    String until = "";
    if (!row.until().isBlank() && !row.repeat().equals(TimeRow.ONCE)) {
      Optional<LocalDate> last = day(i, "until", row.until());
      if (last.isEmpty()) {
        return Optional.empty();
      }
      if (last.get().isBefore(first)) {
        complaints.add(TimeRow.name(i, "until"), "until-before", row.until());
        return Optional.empty();
      }
      until = ";" + RuleText.until(last.get());
    }
    return switch (row.repeat()) {
      case TimeRow.WEEKLY -> Optional.of("FREQ=WEEKLY;BYDAY=" + days(row, first) + until);
      case TimeRow.BIWEEKLY ->
          Optional.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=" + days(row, first) + ";WKST=MO" + until);
      case TimeRow.MONTHLY ->
          Optional.of("FREQ=MONTHLY;BYDAY=" + ordinal(first) + code(first.getDayOfWeek()) + until);
      case TimeRow.OWN -> own(i, row.rule() + (row.rule().contains("UNTIL") ? "" : until));
      default -> Optional.of("");
    };
  }

  private Optional<String> own(int i, String rule) {
    try {
      return Optional.of(RuleText.of(rule, zone));
    } catch (IllegalArgumentException e) {
      complaints.add(TimeRow.name(i, "rule"), "rule", rule);
      return Optional.empty();
    }
  }

  private static String days(TimeRow row, LocalDate first) {
    String chosen =
        Stream.of(DayOfWeek.values())
            .filter(day -> row.weekdays().contains(String.valueOf(day.getValue())))
            .map(TimeReader::code)
            .collect(Collectors.joining(","));
    return chosen.isEmpty() ? code(first.getDayOfWeek()) : chosen;
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  /** Which of its weekday in the month the day is; the fifth is the last. */
  static int ordinal(LocalDate day) {
    int week = (day.getDayOfMonth() - 1) / DAYS_A_WEEK + 1;
    return week == LAST_WEEK ? -1 : week;
  }

  /** Cancelled and moved dates stay so, if there still is an occasion that day. */
  private static Map<LocalDateTime, OccasionChange> stillPlanned(
      SeriesContent known, LocalDateTime first, String rule) {
    Map<LocalDateTime, OccasionChange> kept = new HashMap<>();
    known
        .changes()
        .forEach(
            (date, change) -> {
              LocalDateTime now = date.toLocalDate().atTime(first.toLocalTime());
              if (RuleDates.gives(first, rule, now)) {
                kept.put(now, change);
              }
            });
    return kept;
  }
}
