package se.halsolots.catalogue.intake.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.halsolots.catalogue.intake.ical.CalendarFiles.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.kernel.geo.GeoPoint;

class IcalReaderTest {

  @TempDir Path folder = Path.of("");

  private Collected read(String... parts) throws IOException {
    return CalendarFiles.read(folder, parts);
  }

  private SeriesContent only(String... parts) throws IOException {
    Collected collected = read(parts);
    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activities()).hasSize(1);
    return collected.activities().get(0).series().get(0);
  }

  @Test
  void a_weekly_event_keeps_its_wall_clock_its_exceptions_and_its_changes() throws Exception {
    SeriesContent series =
        only(
            event(
                "a",
                "SUMMARY:Dans",
                "DTSTART;TZID=Europe/Stockholm:20261005T180000",
                "DTEND;TZID=Europe/Stockholm:20261005T193000",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261214T170000Z",
                "EXDATE;TZID=Europe/Stockholm:20261026T180000"),
            event(
                "a",
                "RECURRENCE-ID;TZID=Europe/Stockholm:20261102T180000",
                "SUMMARY:Dans",
                "DTSTART;TZID=Europe/Stockholm:20261103T190000",
                "DTEND;TZID=Europe/Stockholm:20261103T203000"),
            event(
                "a",
                "RECURRENCE-ID:20261109T170000Z",
                "SUMMARY:Dans",
                "STATUS:CANCELLED",
                "DTSTART:20261109T170000Z"));

    assertThat(series.start()).isEqualTo(LocalDateTime.of(2026, 10, 5, 18, 0));
    assertThat(series.length()).isEqualTo(Duration.ofMinutes(90));
    assertThat(series.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261214T180000");
    assertThat(series.breaks())
        .containsExactly(new DateRange(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 26)));
    assertThat(series.changes())
        .containsEntry(
            LocalDateTime.of(2026, 11, 2, 18, 0),
            OccasionChange.movedTo(LocalDateTime.of(2026, 11, 3, 19, 0), ""))
        .containsEntry(LocalDateTime.of(2026, 11, 9, 18, 0), OccasionChange.cancelled(""))
        .hasSize(2);
  }

  @Test
  void texts_are_unfolded_and_unescaped_and_give_place_and_organiser() throws Exception {
    IntakeActivity yoga =
        read(event(
                "y",
                "SUMMARY:Yoga\\, lugn",
                "DESCRIPTION:Rad ett\\nrad ",
                " två och",
                "\t tre. Gratis.",
                "LOCATION:Församlingshemmet\\, Storgatan 1\\, 503 31 Borås",
                "GEO:57.72;12.94",
                "CATEGORIES:HÄLSA,MOTION",
                "ORGANIZER;CN=\"Borås: församling\":mailto:info@example.se",
                "URL:https://example.se/yoga",
                "LAST-MODIFIED:20261101T120000Z",
                "DTSTART:20261201T090000Z",
                "DURATION:PT1H"))
            .activity("y");

    assertThat(yoga.content().swedish().title()).isEqualTo("Yoga, lugn");
    assertThat(yoga.content().swedish().description())
        .isEqualTo("Rad ett\nrad två och tre. Gratis.\n\nhttps://example.se/yoga");
    assertThat(yoga.content().type()).isEqualTo(ActivityType.CALM);
    assertThat(yoga.content().cost().free()).isTrue();
    assertThat(yoga.place().orElseThrow().name()).isEqualTo("Församlingshemmet");
    assertThat(yoga.place().orElseThrow().street()).isEqualTo("Storgatan 1");
    assertThat(yoga.place().orElseThrow().postcode()).isEqualTo("503 31");
    assertThat(yoga.place().orElseThrow().locality()).isEqualTo("Borås");
    assertThat(yoga.place().orElseThrow().position()).contains(new GeoPoint(57.72, 12.94));
    assertThat(yoga.organiser().orElseThrow().kind()).isEqualTo(OrganiserKind.CHURCH);
    assertThat(yoga.content().contact().email()).isEqualTo("info@example.se");
    assertThat(yoga.modified()).contains(Instant.parse("2026-11-01T12:00:00Z"));
    assertThat(yoga.series().get(0).start()).isEqualTo(LocalDateTime.of(2026, 12, 1, 10, 0));
  }

  @Test
  void windows_zones_and_home_made_ones_are_understood() throws Exception {
    assertThat(
            only(event(
                    "w",
                    "SUMMARY:x",
                    "DTSTART;TZID=W. Europe Standard Time:20261201T100000",
                    "DURATION:PT1H",
                    "RRULE:FREQ=DAILY;COUNT=3"))
                .zone())
        .isEqualTo(Collected.STOCKHOLM);
    assertThat(
            only(
                    """
                    BEGIN:VTIMEZONE
                    TZID:Sverige
                    BEGIN:STANDARD
                    TZOFFSETTO:+0100
                    END:STANDARD
                    BEGIN:DAYLIGHT
                    TZOFFSETTO:+0200
                    END:DAYLIGHT
                    END:VTIMEZONE
                    """,
                    event(
                        "v", "SUMMARY:x", "DTSTART;TZID=Sverige:20260701T100000", "DURATION:PT1H"))
                .start())
        .isEqualTo(LocalDateTime.of(2026, 7, 1, 10, 0));
  }

  @Test
  void other_zones_are_converted_and_times_without_zone_are_local() throws Exception {
    assertThat(
            only(event(
                    "n",
                    "SUMMARY:x",
                    "DTSTART;TZID=America/New_York:20261201T040000",
                    "DURATION:PT1H"))
                .start())
        .isEqualTo(LocalDateTime.of(2026, 12, 1, 10, 0));
    assertThat(only(event("f", "SUMMARY:x", "DTSTART:20261201T100000", "DURATION:P1W")).length())
        .isEqualTo(Duration.ofDays(7));
  }

  @Test
  void days_without_time_and_further_dates_are_taken() throws Exception {
    Collected collected =
        read(
            event(
                "d",
                "SUMMARY:Läger",
                "DTSTART;VALUE=DATE:20261201",
                "DTEND;VALUE=DATE:20261204",
                "RDATE;VALUE=DATE:20270101,20270201"));

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activity("d").series())
        .extracting(SeriesContent::start)
        .containsExactly(
            LocalDateTime.of(2026, 12, 1, 0, 0),
            LocalDateTime.of(2027, 1, 1, 0, 0),
            LocalDateTime.of(2027, 2, 1, 0, 0));
    assertThat(collected.activity("d").series().get(0).length()).isEqualTo(Duration.ofDays(3));
  }

  @Test
  void cancelled_series_are_deletions_and_cancelled_dates_say_so() throws Exception {
    Collected collected =
        read(
            event(
                "s",
                "SUMMARY:x",
                "STATUS:CANCELLED",
                "DTSTART:20261201T100000",
                "RRULE:FREQ=DAILY"),
            event(
                "o", "SUMMARY:x", "STATUS:CANCELLED", "DTSTART:20261201T100000", "DURATION:PT1H"));

    assertThat(collected.deletions()).extracting("sourceId").containsExactly("s");
    assertThat(collected.activity("o").series().get(0).changes()).hasSize(1);
  }

  @Test
  void the_newest_of_several_events_with_one_uid_counts() throws Exception {
    Collected collected =
        read(
            event("a", "SUMMARY:new", "SEQUENCE:3", "DTSTART:20261201T100000", "DURATION:PT1H"),
            event("a", "SUMMARY:old", "SEQUENCE:2", "DTSTART:20261201T100000", "DURATION:PT1H"));

    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.activity("a").content().swedish().title()).isEqualTo("new");
  }

  @Test
  void a_broken_event_is_a_fault_and_the_others_go_on() throws Exception {
    Collected collected =
        read(
            event("1", "SUMMARY:No date"),
            event("2", "DTSTART:20261201T100000"),
            event("3", "SUMMARY:Far", "DTSTART:99990101T100000"),
            event("4", "SUMMARY:Secret", "CLASS:PRIVATE", "DTSTART:20261201T100000"),
            event(
                "5",
                "SUMMARY:Good",
                "DTSTART:20261201T100000",
                "DTEND:20261201T090000",
                "RRULE:FREQ=SECONDLY",
                "LOCATION:Salen",
                "GEO:100;200",
                "a line that nobody folded",
                "BEGIN:VALARM",
                "SUMMARY:Alarm",
                "END:VALARM"));

    assertThat(collected.activities()).extracting("sourceId").containsExactly("5");
    assertThat(collected.activity("5").content().swedish().title()).isEqualTo("Good");
    assertThat(collected.faults()).filteredOn(fault -> fault.refused()).hasSize(4);
    assertThat(collected.faultFields()).contains("DTEND", "RRULE", "GEO");
    assertThat(collected.faults().get(0).position()).isEqualTo("line 3");
  }

  @Test
  void a_change_without_its_series_stands_for_itself_and_a_meeting_link_is_online()
      throws Exception {
    Collected collected =
        read(
            event(
                "o",
                "SUMMARY:Moved",
                "RECURRENCE-ID:20261201T100000",
                "LOCATION:https://mote.example.se/abc",
                "DTSTART:20261202T100000",
                "DURATION:PT1H"));

    assertThat(collected.activity("o").series().get(0).start())
        .isEqualTo(LocalDateTime.of(2026, 12, 2, 10, 0));
    assertThat(collected.activity("o").content().attendance()).isEqualTo(Attendance.ONLINE);
  }

  @Test
  void a_file_that_breaks_off_keeps_what_came_before_and_another_file_is_refused()
      throws Exception {
    String text =
        "BEGIN:VCALENDAR\n"
            + event("a", "SUMMARY:x", "DTSTART:20261201T100000", "DURATION:PT1H")
            + "BEGIN:VEVENT\nUID:b\nSUMM";
    Collected collected =
        Collected.from(new IcalReader(), Collected.write(folder, "cut.ics", text));

    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.faults()).hasSize(1);
    assertThatThrownBy(
            () -> Collected.from(new IcalReader(), Collected.write(folder, "x.ics", "hello")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("BEGIN:VCALENDAR");
  }

  @Test
  @Timeout(20)
  void hostile_lines_take_no_time() throws Exception {
    Collected collected =
        read(
            event(
                "a",
                "SUMMARY;X=" + "\"a\",".repeat(200_000) + ":Dans",
                "DTSTART:20261201T100000",
                "DURATION:PT1H",
                "DESCRIPTION:x" + "\nunfolded".repeat(100_000)),
            "BEGIN:X\n".repeat(100_000));

    assertThat(collected.activity("a").content().swedish().title()).isEqualTo("Dans");
  }
}
