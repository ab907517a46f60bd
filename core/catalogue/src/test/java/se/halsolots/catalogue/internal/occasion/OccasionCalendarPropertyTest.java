package se.halsolots.catalogue.internal.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.SeriesContent;

/** The calendar against a reference that walks from day to day. */
class OccasionCalendarPropertyTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** How long after its first day a series is looked at, at most. */
  private static final int DAYS_LATER = 900;

  private static final int DAYS_ASKED = 120;

  @Provide
  Arbitrary<LocalDateTime> starts() {
    return Arbitraries.integers()
        .between(0, 800)
        .flatMap(
            day ->
                Arbitraries.integers()
                    .between(0, 24 * 4 - 1)
                    .map(
                        quarter ->
                            LocalDate.of(2025, 1, 1)
                                .plusDays(day)
                                .atTime(LocalTime.MIDNIGHT.plusMinutes(15L * quarter))));
  }

  @Property(tries = 300)
  void every_so_many_days(
      @ForAll("starts") LocalDateTime start,
      @ForAll @IntRange(min = 1, max = 40) int interval,
      @ForAll @IntRange(max = DAYS_LATER) int later) {
    compare(
        start,
        "FREQ=DAILY;INTERVAL=" + interval,
        later,
        day -> daysSince(start, day) % interval == 0);
  }

  @Property(tries = 500)
  void some_weekdays_of_every_so_many_weeks(
      @ForAll("starts") LocalDateTime start,
      @ForAll @IntRange(min = 1, max = 6) int interval,
      @ForAll @Size(min = 1, max = 7) Set<DayOfWeek> weekdays,
      @ForAll @IntRange(max = DAYS_LATER) int later) {
    LocalDate firstMonday =
        start.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    compare(
        start,
        "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=" + byDay(weekdays),
        later,
        day ->
            weekdays.contains(day.getDayOfWeek())
                && ChronoUnit.DAYS.between(firstMonday, day) / 7 % interval == 0);
  }

  @Property(tries = 300)
  void weekday_by_its_number_in_the_month(
      @ForAll("starts") LocalDateTime start,
      @ForAll DayOfWeek weekday,
      @ForAll @IntRange(min = -2, max = 4) int number,
      @ForAll @IntRange(max = DAYS_LATER) int later) {
    int nth = number == 0 ? 1 : number;
    compare(
        start,
        "FREQ=MONTHLY;BYDAY=" + nth + byDay(Set.of(weekday)),
        later,
        day -> day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))));
  }

  @Property(tries = 300)
  void same_day_of_every_so_many_months(
      @ForAll("starts") LocalDateTime start,
      @ForAll @IntRange(min = 1, max = 4) int interval,
      @ForAll @IntRange(max = DAYS_LATER) int later) {
    compare(
        start,
        "FREQ=MONTHLY;INTERVAL=" + interval,
        later,
        day ->
            day.getDayOfMonth() == start.getDayOfMonth()
                && monthsSince(start, day) % interval == 0);
  }

  private static long daysSince(LocalDateTime start, LocalDate day) {
    return ChronoUnit.DAYS.between(start.toLocalDate(), day);
  }

  private static long monthsSince(LocalDateTime start, LocalDate day) {
    return ChronoUnit.MONTHS.between(start.toLocalDate().withDayOfMonth(1), day.withDayOfMonth(1));
  }

  private static String byDay(Set<DayOfWeek> weekdays) {
    return weekdays.stream()
        .map(day -> day.name().substring(0, 2).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }

  private static void compare(
      LocalDateTime start, String rule, int later, Predicate<LocalDate> happens) {
    LocalDate from = start.toLocalDate().minusDays(30).plusDays(later);
    LocalDate to = from.plusDays(DAYS_ASKED);
    List<LocalDateTime> expected = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
      if (!day.isBefore(start.toLocalDate()) && happens.test(day)) {
        expected.add(day.atTime(start.toLocalTime()));
      }
    }

    List<Occasion> found =
        OccasionCalendar.between(
            List.of(
                new SeriesContent(
                    start, Duration.ofMinutes(15), STOCKHOLM, rule, List.of(), Map.of())),
            from.atStartOfDay(STOCKHOLM).toInstant(),
            to.atStartOfDay(STOCKHOLM).toInstant());

    assertThat(found).extracting(Occasion::recurrenceId).isEqualTo(expected);
    assertThat(found)
        .allMatch(one -> one.start().equals(one.recurrenceId().atZone(STOCKHOLM)))
        .allMatch(one -> Duration.between(one.start(), one.end()).toMinutes() >= 15);
  }
}
