package se.halsolots.catalogue.internal.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.catalogue.SeriesContent;

class OccasionCalendarTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** A Tuesday, five days before the clocks go back. */
  private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 10, 20, 18, 0);

  @Test
  void six_in_the_evening_stays_six_when_the_clocks_go_back_and_forward() {
    List<Occasion> winter = between(weekly(Map.of()), "2026-10-01", "2027-04-30");

    assertThat(winter).hasSize(28);
    assertThat(winter).allMatch(one -> one.start().getHour() == 18 && one.end().getHour() == 19);
    assertThat(winter.get(0).start().toInstant()).isEqualTo("2026-10-20T16:00:00Z");
    assertThat(winter.get(1).start().toInstant()).isEqualTo("2026-10-27T17:00:00Z");
    assertThat(winter.get(27).start().toInstant()).isEqualTo("2027-04-27T16:00:00Z");
  }

  @Test
  void time_that_the_change_to_summer_skips_is_an_hour_later_and_as_long_as_ever() {
    SeriesContent night =
        series(LocalDateTime.of(2027, 3, 28, 2, 30), Duration.ofMinutes(75), "", List.of());

    Occasion only = between(night, "2027-03-27", "2027-03-29").get(0);

    assertThat(only.start().toInstant()).isEqualTo("2027-03-28T01:30:00Z");
    assertThat(Duration.between(only.start(), only.end())).isEqualTo(Duration.ofMinutes(75));
  }

  @Test
  void night_in_which_the_clocks_go_back_has_one_occasion() {
    SeriesContent nightly =
        series(
            LocalDateTime.of(2026, 10, 24, 2, 30), Duration.ofMinutes(30), "FREQ=DAILY", List.of());

    assertThat(between(nightly, "2026-10-25", "2026-10-26"))
        .extracting(one -> one.start().toInstant())
        .containsExactly(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void breaks_leave_out_their_first_and_last_day() {
    SeriesContent withBreak =
        series(
            TUESDAY,
            Duration.ofHours(1),
            "FREQ=WEEKLY",
            List.of(new DateRange(LocalDate.of(2026, 10, 27), LocalDate.of(2026, 11, 3))));

    assertThat(between(withBreak, "2026-10-01", "2026-11-15"))
        .extracting(one -> one.start().toLocalDate().toString())
        .containsExactly("2026-10-20", "2026-11-10");
  }

  @Test
  void cancelled_date_stays_in_the_list_with_its_reason() {
    List<Occasion> occasions =
        between(
            weekly(Map.of(TUESDAY.plusWeeks(1), OccasionChange.cancelled("Ledaren är sjuk"))),
            "2026-10-25",
            "2026-11-08");

    assertThat(occasions)
        .extracting(Occasion::standing)
        .containsExactly(OccasionStanding.CANCELLED, OccasionStanding.PLANNED);
    assertThat(occasions.get(0).note()).isEqualTo("Ledaren är sjuk");
  }

  @Test
  void date_moved_out_of_the_span_is_gone_and_one_moved_into_it_is_there() {
    LocalDateTime second = TUESDAY.plusWeeks(1);
    SeriesContent moved =
        weekly(Map.of(second, OccasionChange.movedTo(LocalDateTime.of(2027, 1, 9, 10, 0), "")));

    assertThat(between(moved, "2026-10-26", "2026-11-02")).isEmpty();
    assertThat(between(moved, "2027-01-09", "2027-01-10"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.recurrenceId()).isEqualTo(second);
              assertThat(one.isMoved()).isTrue();
              assertThat(one.end().toLocalDateTime()).isEqualTo("2027-01-09T11:00:00");
            });
  }

  @Test
  void occasion_under_way_is_still_there_and_one_just_ended_is_not() {
    SeriesContent one = series(TUESDAY, Duration.ofHours(1), "", List.of());
    Instant end = Instant.parse("2026-10-20T17:00:00Z");

    assertThat(OccasionCalendar.between(List.of(one), end.minusSeconds(1), end)).hasSize(1);
    assertThat(OccasionCalendar.between(List.of(one), end, end.plusSeconds(9))).isEmpty();
    Instant start = Instant.parse("2026-10-20T16:00:00Z");
    assertThat(OccasionCalendar.between(List.of(one), start.minusSeconds(9), start)).isEmpty();
  }

  @Test
  void occasions_of_several_series_come_soonest_first() {
    SeriesContent thursdays =
        series(TUESDAY.plusDays(2), Duration.ofHours(2), "FREQ=WEEKLY;COUNT=2", List.of());

    assertThat(
            OccasionCalendar.between(
                List.of(thursdays, weekly(Map.of())),
                Instant.parse("2026-10-19T00:00:00Z"),
                Instant.parse("2026-10-30T00:00:00Z")))
        .extracting(one -> one.start().getDayOfMonth())
        .containsExactly(20, 22, 27, 29);
  }

  @Test
  @Timeout(10)
  void daily_series_of_centuries_gives_no_more_than_is_sensible() {
    SeriesContent endless =
        series(LocalDateTime.of(1601, 1, 1, 8, 0), Duration.ofHours(1), "FREQ=DAILY", List.of());

    assertThat(between(endless, "2026-01-01", "2226-01-01"))
        .hasSizeBetween(900, OccasionCalendar.MOST + 1);
  }

  private static SeriesContent weekly(Map<LocalDateTime, OccasionChange> changes) {
    return new SeriesContent(
        TUESDAY, Duration.ofHours(1), STOCKHOLM, "FREQ=WEEKLY", List.of(), changes);
  }

  private static SeriesContent series(
      LocalDateTime start, Duration length, String rule, List<DateRange> breaks) {
    return new SeriesContent(start, length, STOCKHOLM, rule, breaks, Map.of());
  }

  private static List<Occasion> between(SeriesContent series, String from, String to) {
    return OccasionCalendar.between(
        List.of(series),
        LocalDate.parse(from).atStartOfDay(STOCKHOLM).toInstant(),
        LocalDate.parse(to).atStartOfDay(STOCKHOLM).toInstant());
  }
}
