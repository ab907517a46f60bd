package se.halsolots.catalogue.intake.template;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.RuleDates;

/** Reads the columns of a row that tell when an activity happens. */
final class TemplateSchedule {

  private static final Duration USUAL = Duration.ofHours(1);

  private final TemplateDates dates;
  private final ZoneId zone;

  TemplateSchedule(TemplateDates dates, ZoneId zone) {
    this.dates = dates;
    this.zone = zone;
  }

  /** The series of the row; empty, with a fault, if the row does not tell enough. */
  Optional<SeriesContent> read(TemplateRow row, ItemFaults faults) {
    Optional<LocalDate> first = day(row, TemplateHeading.START_DATE, faults);
    Optional<TemplateTimes.Times> times = times(row, faults);
    if (first.isEmpty() || times.isEmpty()) {
      missing(row, faults);
      return Optional.empty();
    }
    Set<DayOfWeek> weekdays = TemplateWeekdays.of(row, faults);
    LocalDate begin = firstOf(weekdays, first.get());
    Optional<LocalDate> last = last(row, faults);
    if (last.isPresent() && last.get().isBefore(begin)) {
      faults.field(
          TemplateHeading.END_DATE.word(),
          row.get(TemplateHeading.END_DATE),
          "slutar före det första tillfället " + begin + "; tiden läses inte");
      return Optional.empty();
    }
    String rule = new TemplateRepetition(zone).rule(row, first.get(), weekdays, last, faults);
    LocalDateTime begins = begin.atTime(times.get().start());
    LocalDateTime start = RuleDates.first(begins, rule).orElse(begins);
    List<DateRange> breaks = breaks(row, faults);
    Map<LocalDateTime, OccasionChange> changes =
        new TemplateChanges(dates, start, rule, breaks).read(row, faults);
    return Optional.of(
        new SeriesContent(start, length(row, times.get(), faults), zone, rule, breaks, changes));
  }

  private Optional<LocalDate> last(TemplateRow row, ItemFaults faults) {
    return TemplateRepetition.endsNever(row)
        ? Optional.empty()
        : day(row, TemplateHeading.END_DATE, faults);
  }

  private static LocalDate firstOf(Set<DayOfWeek> weekdays, LocalDate day) {
    return weekdays.stream()
        .map(weekday -> day.with(TemporalAdjusters.nextOrSame(weekday)))
        .min(Comparator.naturalOrder())
        .orElse(day);
  }

  private static void missing(TemplateRow row, ItemFaults faults) {
    for (TemplateHeading heading :
        List.of(TemplateHeading.START_DATE, TemplateHeading.START_TIME)) {
      if (!row.has(heading)) {
        faults.field(heading.word(), "", "saknas; utan datum och klockslag läses tiden inte");
      }
    }
  }

  private Optional<LocalDate> day(TemplateRow row, TemplateHeading heading, ItemFaults faults) {
    Optional<LocalDate> day = dates.day(row.get(heading));
    if (day.isEmpty() && row.has(heading)) {
      faults.field(
          heading.word(),
          row.get(heading),
          "är inget datum mellan 1990 och 2100; skriv det som 2026-11-24");
    }
    return day;
  }

  private static Optional<TemplateTimes.Times> times(TemplateRow row, ItemFaults faults) {
    String text = row.get(TemplateHeading.START_TIME);
    Optional<TemplateTimes.Times> times = TemplateTimes.range(text);
    if (times.isEmpty() && !text.isEmpty()) {
      faults.field(
          TemplateHeading.START_TIME.word(), text, "är inget klockslag; skriv det som 18:00");
    }
    return times;
  }

  private static Duration length(TemplateRow row, TemplateTimes.Times times, ItemFaults faults) {
    String text = row.get(TemplateHeading.END_TIME);
    Optional<LocalTime> end =
        text.isEmpty() ? times.end() : TemplateTimes.range(text).map(TemplateTimes.Times::start);
    if (end.isEmpty()) {
      faults.field(
          TemplateHeading.END_TIME.word(),
          text,
          (text.isEmpty() ? "saknas" : "är inget klockslag; skriv det som 19:30")
              + "; en timme antas");
      return USUAL;
    }
    Duration length = Duration.between(times.start(), end.get());
    if (length.isZero()) {
      faults.field(
          TemplateHeading.END_TIME.word(), text, "är samma som starttiden; en timme antas");
      return USUAL;
    }
    return length.isNegative() ? length.plusDays(1) : length;
  }

  private List<DateRange> breaks(TemplateRow row, ItemFaults faults) {
    List<DateRange> breaks = new ArrayList<>();
    for (String part : row.list(TemplateHeading.BREAKS)) {
      Optional<DateRange> range = dates.range(part);
      range.ifPresent(breaks::add);
      if (range.isEmpty()) {
        faults.field(
            TemplateHeading.BREAKS.word(),
            part,
            "är inget uppehåll; skriv första och sista dagen som 2026-12-21/2027-01-06");
      }
    }
    return breaks;
  }
}
