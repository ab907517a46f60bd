package se.halsolots.web.staff.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.SeriesContent;

class SwedishDatesTest {

  private final SwedishDates dates = new SwedishDates(LocalDate.of(2026, 11, 18));

  @Test
  void day_is_understood_as_people_write_it() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    for (String text :
        new String[] {
          "2026-11-24",
          "20261124",
          "24/11",
          "24/11 2026",
          "24.11.2026",
          "24 november",
          "tisdag 24 november",
          "tis 24 nov 2026",
          "den 24:e november",
          " 24 NOV. "
        }) {
      assertThat(dates.day(text)).as(text).contains(day);
    }
  }

  @Test
  void year_that_nobody_means_is_no_day() {
    for (String text : new String[] {"0026-11-24", "9999-12-31", "1/1 0001"}) {
      assertThat(dates.day(text)).as(text).isEmpty();
    }
  }

  @Test
  void leap_day_without_year_is_the_next_one_there_is() {
    assertThat(dates.day("29/2")).contains(LocalDate.of(2028, 2, 29));
    assertThat(dates.day("29/2 2027")).isEmpty();
    assertThat(dates.day("30/2")).isEmpty();
  }

  @Test
  void day_without_year_is_the_next_one() {
    assertThat(dates.day("6/1")).contains(LocalDate.of(2027, 1, 6));
  }

  @Test
  void what_is_no_day_is_none() {
    for (String text : new String[] {"", "31/2", "snart", "24", "2026-13-01", "24 smurf"}) {
      assertThat(dates.day(text)).as(text).isEmpty();
    }
  }

  @Test
  void time_of_day_is_understood_as_people_write_it() {
    for (String text : new String[] {"18", "18.00", "18:00", "kl 18", "kl. 18.00", "1800"}) {
      assertThat(SwedishDates.time(text)).as(text).contains(LocalTime.of(18, 0));
    }
    assertThat(SwedishDates.time("25")).isEmpty();
  }

  @Test
  void range_has_a_dash_or_a_word_between_its_days() {
    DateRange holidays = new DateRange(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 6));
    assertThat(dates.range("21/12 – 6/1")).contains(holidays);
    assertThat(dates.range("2026-12-21 - 2027-01-06")).contains(holidays);
    assertThat(dates.range("21 december till 6 januari")).contains(holidays);
  }

  @Test
  void whole_days_can_be_edited_and_too_many_days_are_told_of() {
    SeriesContent day = FormTexts.tuesdays();
    SeriesContent whole =
        new SeriesContent(
            day.start(), Duration.ofDays(1), day.zone(), "", java.util.List.of(), Map.of());
    TimeRow row = TimeRow.of(new UUID(1, 2), whole);
    assertThat(read(row, new Complaints(FormTexts.words()))).containsExactly(whole);

    Complaints complaints = new Complaints(FormTexts.words());
    TimeRow longer =
        new TimeRow(
            row.id(),
            row.date(),
            row.start(),
            row.end(),
            "40",
            row.repeat(),
            row.weekdays(),
            row.until(),
            row.rule(),
            row.breaks());
    assertThat(read(longer, complaints)).isEmpty();
    assertThat(complaints.all().isEmpty()).isFalse();
  }

  @Test
  void more_breaks_than_fit_are_told_of_with_what_to_do() {
    LocalDate first = LocalDate.of(2027, 1, 1);
    java.util.List<DateRange> days =
        java.util.stream.IntStream.range(0, SeriesContent.MOST_BREAKS + 1)
            .mapToObj(number -> first.plusDays(2L * number))
            .map(day -> new DateRange(day, day))
            .toList();
    TimeRow most = breaks(days.subList(1, days.size()));
    Complaints none = new Complaints(FormTexts.words());
    assertThat(read(most, none)).hasSize(1);
    assertThat(none.all().isEmpty()).isTrue();

    Complaints complaints = new Complaints(FormTexts.words());
    read(breaks(days), complaints);
    assertThat(complaints.all().of(TimeRow.name(0, "breaks")))
        .contains("46 uppehåll")
        .contains(String.valueOf(SeriesContent.MOST_BREAKS));
  }

  private static TimeRow breaks(java.util.List<DateRange> days) {
    return TimeRow.of(new UUID(1, 2), FormTexts.tuesdays().withBreaks(days));
  }

  private static java.util.Collection<SeriesContent> read(TimeRow row, Complaints complaints) {
    return new TimeReader(LocalDate.of(2026, 11, 18), FormTexts.tuesdays().zone(), complaints)
        .read(java.util.List.of(row), Map.of())
        .values();
  }

  @Test
  void untouched_row_is_the_series_it_was() {
    UUID id = new UUID(1, 2);
    SeriesContent tuesdays = FormTexts.tuesdays();
    Complaints complaints = new Complaints(FormTexts.words());
    TimeReader reader = new TimeReader(LocalDate.of(2026, 11, 18), tuesdays.zone(), complaints);

    assertThat(reader.read(java.util.List.of(TimeRow.of(id, tuesdays)), Map.of(id, tuesdays)))
        .isEqualTo(Map.of(id, tuesdays));
    assertThat(complaints.all().isEmpty()).isTrue();
  }
}
