package se.halsolots.catalogue.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.catalogue.DateRange;

class TemplateDatesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final TemplateDates dates = new TemplateDates(LocalDate.of(2026, 11, 22));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24",
        "2026-11-24 18:00",
        "20261124",
        "24/11 2026",
        "24/11/2026",
        "24/11-2026",
        "24.11.2026",
        "24 november 2026",
        "24 Nov 2026",
        "tisdag 24 november 2026",
        "den 24:e november 2026",
        "46350",
        "{idag+2}",
        "{IDAG +2}",
        "{idag}+2d"
      })
  void a_day_is_understood_in_every_usual_form(String text) {
    assertThat(dates.day(text)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "igår", "2026-02-30", "0001-01-01", "9999-12-31", "24/11", "{imorgon}", "12"})
  void what_is_no_day_within_reason_is_none(String text) {
    assertThat(dates.day(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-07, 2026-01-07, 2026-06-12, 2026-08-24, 2026-12-18",
    "2026-06-12, 2026-01-07, 2026-06-12, 2026-08-24, 2026-12-18",
    "2026-06-13, 2026-06-15, 2026-08-20, 2026-08-24, 2026-12-18",
    "2026-07-01, 2026-06-15, 2026-08-20, 2026-08-24, 2026-12-18",
    "2026-08-22, 2026-08-24, 2026-12-18, 2027-01-07, 2027-06-12",
    "2026-11-22, 2026-08-24, 2026-12-18, 2027-01-07, 2027-06-12",
    "2026-12-31, 2027-01-07, 2027-06-12, 2027-08-24, 2027-12-18"
  })
  void the_tokens_of_terms_follow_the_day(
      LocalDate today, LocalDate start, LocalDate end, LocalDate nextStart, LocalDate nextEnd) {
    TemplateDates then = new TemplateDates(today);

    assertThat(then.day("{termin.start}")).contains(start);
    assertThat(then.day("{termin.slut}")).contains(end);
    assertThat(then.day("{nästa.start}")).contains(nextStart);
    assertThat(then.day("{nästa.slut}")).contains(nextEnd);
    assertThat(then.range("{uppehåll}"))
        .contains(new DateRange(end.plusDays(1), nextStart.minusDays(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-21/2027-01-06",
        "2026-12-21 - 2027-01-06",
        "2026-12-21–2027-01-06",
        "21/12 2026 - 6/1 2027",
        "21/12 2026–6/1 2027",
        "21 december 2026 till 6 januari 2027"
      })
  void a_range_is_understood_in_every_usual_form(String text) {
    assertThat(dates.range(text))
        .contains(new DateRange(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 6)));
  }

  @Test
  void a_range_from_late_to_early_is_none() {
    assertThat(dates.range("2027-01-06/2026-12-21")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "18:00, 18:00",
    "18.00, 18:00",
    "kl 18.00, 18:00",
    "kl. 18, 18:00",
    "18, 18:00",
    "1830, 18:30",
    "18:00:00, 18:00",
    "18.3, 18:30",
    "0.75, 18:00",
    "'0,7708333333', 18:30",
    "24:00, 00:00"
  })
  void a_time_is_understood_in_every_usual_form(String text, LocalTime time) {
    assertThat(TemplateTimes.time(text)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"18.00–19.30", "18:00-19:30", "kl 18.00 till 19.30", "18 - 19.30"})
  void two_times_in_one_cell_are_start_and_end(String text) {
    TemplateTimes.Times times = TemplateTimes.range(text).orElseThrow();

    assertThat(times.start()).isEqualTo(LocalTime.of(18, 0));
    assertThat(times.end()).contains(LocalTime.of(19, 30));
  }
}
