package se.halsolots.catalogue.intake.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.halsolots.catalogue.intake.ical.CalendarFiles.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.Collected;

/** Many days in one event, and single dates of a series that were changed. */
class CalendarDaysTest {

  @TempDir Path folder = Path.of("");

  private Collected read(String... parts) throws IOException {
    return CalendarFiles.read(folder, parts);
  }

  @Test
  void days_that_are_too_many_for_one_occasion_become_a_daily_series_until_the_day_before_the_end()
      throws Exception {
    Collected collected =
        read(
            event(
                "summer",
                "SUMMARY:Sommarens badplats",
                "DTSTART;VALUE=DATE:20260601",
                "DTEND;VALUE=DATE:20260831",
                "RDATE;VALUE=DATE:20270601"),
            event("weeks", "SUMMARY:Utställning", "DTSTART;VALUE=DATE:20260601", "DURATION:P13W"),
            event(
                "month",
                "SUMMARY:Läger",
                "DTSTART;VALUE=DATE:20260601",
                "DTEND;VALUE=DATE:20260702"),
            event(
                "off",
                "SUMMARY:Inställt",
                "STATUS:CANCELLED",
                "DTSTART;VALUE=DATE:20260601",
                "DTEND;VALUE=DATE:20260831"));

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activity("summer").series())
        .extracting(SeriesContent::start, SeriesContent::length, SeriesContent::rule)
        .containsExactly(
            tuple(
                LocalDateTime.of(2026, 6, 1, 0, 0),
                Duration.ofDays(1),
                "FREQ=DAILY;UNTIL=20260830T235959"),
            tuple(
                LocalDateTime.of(2027, 6, 1, 0, 0),
                Duration.ofDays(1),
                "FREQ=DAILY;UNTIL=20270830T235959"));
    assertThat(collected.activity("weeks").series())
        .extracting(SeriesContent::rule)
        .containsExactly("FREQ=DAILY;UNTIL=20260830T235959");
    assertThat(collected.activity("month").series())
        .extracting(SeriesContent::length, SeriesContent::rule)
        .containsExactly(tuple(Duration.ofDays(31), ""));
    assertThat(collected.deletions()).extracting("sourceId").containsExactly("off");
  }

  @Test
  void a_length_of_days_that_cannot_be_kept_is_reported() throws Exception {
    Collected collected =
        read(
            event("same", "SUMMARY:x", "DTSTART;VALUE=DATE:20260601", "DTEND;VALUE=DATE:20260601"),
            event("alone", "SUMMARY:x", "DTSTART;VALUE=DATE:20260601"),
            event(
                "before", "SUMMARY:x", "DTSTART;VALUE=DATE:20260601", "DTEND;VALUE=DATE:20260501"),
            event("endless", "SUMMARY:x", "DTSTART;VALUE=DATE:20260601", "DURATION:P99999999999D"),
            event(
                "yearly",
                "SUMMARY:x",
                "DTSTART;VALUE=DATE:20260601",
                "DTEND;VALUE=DATE:20260831",
                "RRULE:FREQ=YEARLY"));

    assertThat(collected.faults())
        .extracting("sourceId", "field", "value", "refused")
        .containsExactly(
            tuple("before", "DTEND", "20260501", false),
            tuple("endless", "DTEND", "P99999999999D", false),
            tuple("yearly", "DTEND", "20260831", false));
    assertThat(collected.faults())
        .allSatisfy(fault -> assertThat(fault.reason()).contains("one day was assumed"));
    assertThat(collected.activities())
        .allSatisfy(
            activity -> assertThat(activity.series().get(0).length()).isEqualTo(Duration.ofDays(1)))
        .hasSize(5);
  }

  @Test
  void a_changed_date_that_cannot_be_read_is_reported_and_the_others_count() throws Exception {
    Collected collected =
        read(
            dance(),
            event("a", "SUMMARY:Dans", "RECURRENCE-ID:soon", "DTSTART:20261102T190000"),
            event("a", "SUMMARY:Dans", "RECURRENCE-ID:20261109T180000", "DTSTART:later"),
            event(
                "a",
                "SUMMARY:Gästföreläsning",
                "RECURRENCE-ID:20261116T180000",
                "DTSTART:20261116T190000"),
            event("orphan", "SUMMARY:x", "RECURRENCE-ID:soon", "DTSTART:20261102T190000"));

    assertThat(collected.faults())
        .extracting("sourceId", "field", "value", "refused")
        .containsExactly(
            tuple("a", "RECURRENCE-ID", "soon", true),
            tuple("a", "DTSTART", "later", true),
            tuple("a", "RECURRENCE-ID", "20261116T180000", false),
            tuple("orphan", "RECURRENCE-ID", "soon", true));
    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.activity("a").series().get(0).changes())
        .containsOnly(
            Map.entry(
                LocalDateTime.of(2026, 11, 16, 18, 0),
                OccasionChange.movedTo(LocalDateTime.of(2026, 11, 16, 19, 0), "")));
  }

  @Test
  void the_newest_of_several_changes_of_one_date_counts_and_the_others_are_passed_over()
      throws Exception {
    String moved = "DTSTART:20261102T190000";
    Collected collected =
        read(
            dance(),
            event("a", "SUMMARY:Dans", "RECURRENCE-ID:20261102T180000", "SEQUENCE:2", moved),
            event(
                "a", "SUMMARY:Dans", "RECURRENCE-ID:20261102T170000Z", "SEQUENCE:1", "DTSTART:x"));

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activity("a").series().get(0).changes())
        .containsOnly(
            Map.entry(
                LocalDateTime.of(2026, 11, 2, 18, 0),
                OccasionChange.movedTo(LocalDateTime.of(2026, 11, 2, 19, 0), "")));
  }

  private static String dance() {
    return event(
        "a",
        "SUMMARY:Dans",
        "LOCATION:Salen",
        "DTSTART:20261005T180000",
        "DTEND:20261005T193000",
        "RRULE:FREQ=WEEKLY");
  }
}
