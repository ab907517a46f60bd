package se.halsolots.catalogue.intake.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.halsolots.catalogue.intake.ical.CalendarFiles.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.formats.IntakeFormat;
import se.halsolots.catalogue.intake.formats.IntakeFormats;
import se.halsolots.kernel.geo.GeoPoint;

/** What calendar programs write in their own way. */
class CalendarProgramsTest {

  private static final String TUESDAYS = "DTSTART;TZID=Europe/Stockholm:20261201T180000";
  private static final String HOUR = "DURATION:PT1H";

  @TempDir Path folder = Path.of("");

  private Collected read(String... parts) throws IOException {
    return CalendarFiles.read(folder, parts);
  }

  @Test
  void a_changed_date_of_whole_days_counts_in_whatever_zone_its_midnight_is() throws Exception {
    Collected collected =
        read(
            event(
                "days",
                "SUMMARY:Öppet hus",
                "DTSTART;VALUE=DATE:20261201",
                "RRULE:FREQ=WEEKLY;BYDAY=TU",
                "EXDATE;TZID=Tokyo Standard Time:20261222T000000"),
            event(
                "days",
                "SUMMARY:Öppet hus",
                "RECURRENCE-ID:20261207T230000Z",
                "DTSTART;VALUE=DATE:20261209"),
            event(
                "days",
                "SUMMARY:Öppet hus",
                "RECURRENCE-ID;TZID=GMT Standard Time:20261215T000000",
                "DTSTART;VALUE=DATE:20261215",
                "STATUS:CANCELLED"));

    SeriesContent series = collected.activity("days").series().get(0);
    assertThat(collected.faults()).isEmpty();
    assertThat(series.changes())
        .containsOnlyKeys(LocalDateTime.of(2026, 12, 8, 0, 0), LocalDateTime.of(2026, 12, 15, 0, 0))
        .containsEntry(LocalDateTime.of(2026, 12, 15, 0, 0), OccasionChange.cancelled(""));
    assertThat(series.breaks())
        .containsExactly(new DateRange(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 22)));
  }

  @Test
  void a_changed_date_that_no_rule_gives_is_kept_and_reported() throws Exception {
    Collected collected =
        read(
            event("walk", "SUMMARY:Promenad", TUESDAYS, HOUR, "RRULE:FREQ=WEEKLY;BYDAY=TU"),
            event(
                "walk",
                "SUMMARY:Promenad",
                "RECURRENCE-ID;TZID=Europe/Stockholm:20261209T180000",
                "DTSTART;TZID=Europe/Stockholm:20261210T190000",
                HOUR));

    assertThat(collected.activity("walk").series())
        .extracting(SeriesContent::start)
        .containsExactly(
            LocalDateTime.of(2026, 12, 1, 18, 0), LocalDateTime.of(2026, 12, 10, 19, 0));
    assertThat(collected.faultFields()).containsExactly("RECURRENCE-ID");
    assertThat(collected.faults().get(0).reason()).contains("no date of the series");
  }

  @Test
  void a_further_date_can_be_moved_and_may_have_a_length_of_its_own() throws Exception {
    Collected collected =
        read(
            event(
                "more",
                "SUMMARY:Föreläsning",
                TUESDAYS,
                HOUR,
                "RDATE;TZID=Europe/Stockholm:20261203T180000",
                "RDATE;VALUE=PERIOD:20261204T080000Z/PT3H,20261205T080000Z/20261205T120000Z"),
            event(
                "more",
                "SUMMARY:Föreläsning",
                "RECURRENCE-ID;TZID=Europe/Stockholm:20261203T180000",
                "DTSTART;TZID=Europe/Stockholm:20261203T190000",
                HOUR));

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activity("more").series())
        .extracting(SeriesContent::start, SeriesContent::length)
        .containsExactly(
            tuple(LocalDateTime.of(2026, 12, 1, 18, 0), Duration.ofHours(1)),
            tuple(LocalDateTime.of(2026, 12, 3, 18, 0), Duration.ofHours(1)),
            tuple(LocalDateTime.of(2026, 12, 4, 9, 0), Duration.ofHours(3)),
            tuple(LocalDateTime.of(2026, 12, 5, 9, 0), Duration.ofHours(4)));
    assertThat(collected.activity("more").series().get(1).changes())
        .containsEntry(
            LocalDateTime.of(2026, 12, 3, 18, 0),
            OccasionChange.movedTo(LocalDateTime.of(2026, 12, 3, 19, 0), ""));
  }

  @Test
  void all_rules_of_an_event_count_and_what_takes_dates_away_by_rule_is_reported()
      throws Exception {
    Collected collected =
        read(
            event(
                "two",
                "SUMMARY:Kör",
                TUESDAYS,
                HOUR,
                "RRULE:",
                "RRULE:FREQ=WEEKLY;BYDAY=TU;BYHOUR=18;BYMINUTE=0",
                "RRULE:FREQ=MONTHLY;BYDAY=1SA",
                "EXRULE:FREQ=MONTHLY;BYDAY=2TU"));

    assertThat(collected.activity("two").series())
        .extracting(SeriesContent::rule)
        .containsExactly("FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=1SA");
    assertThat(collected.faultFields()).containsExactly("EXRULE");
  }

  @Test
  void events_without_a_name_of_their_own_are_known_again_by_title_start_and_place()
      throws Exception {
    String first = "BEGIN:VEVENT\nSUMMARY:Dans\n" + TUESDAYS + "\n" + HOUR + "\nEND:VEVENT\n";
    String second = first.replace("Dans", "Sång");

    Collected collected = read(first, second);
    Collected again = read(second, first);

    assertThat(collected.activities()).extracting(IntakeActivity::sourceId).doesNotHaveDuplicates();
    assertThat(again.activities())
        .extracting(IntakeActivity::sourceId)
        .containsExactlyInAnyOrderElementsOf(
            collected.activities().stream().map(IntakeActivity::sourceId).toList());
    assertThat(collected.faultFields()).containsExactly("UID");
    assertThat(collected.faults()).noneMatch(IntakeFault::refused);
  }

  @Test
  void tasks_are_counted_and_a_calendar_without_events_says_so() throws Exception {
    Collected collected =
        read("BEGIN:VTODO\nUID:1\nSUMMARY:Boka sal\nEND:VTODO\n", "BEGIN:VTODO\nEND:VTODO\n");

    assertThat(collected.faults())
        .extracting(IntakeFault::field, IntakeFault::value)
        .containsExactly(tuple("VTODO", "2"), tuple("VEVENT", ""));
  }

  @Test
  void a_zone_that_a_calendar_explains_has_its_summer_time() throws Exception {
    Collected collected =
        read(
            """
            BEGIN:VTIMEZONE
            TZID:Customized Time Zone
            BEGIN:STANDARD
            TZOFFSETFROM:+0300
            TZOFFSETTO:+0200
            END:STANDARD
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0300
            END:DAYLIGHT
            END:VTIMEZONE
            """,
            event(
                "east",
                "SUMMARY:Digital träff",
                "DTSTART;TZID=Customized Time Zone:20260701T100000",
                HOUR,
                "RRULE:FREQ=WEEKLY"));

    assertThat(collected.activity("east").series().get(0).zone())
        .isEqualTo(ZoneId.of("Europe/Helsinki"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Stockholm, Vienna\":20260701T180000",
        "DTSTART;TZID=(GMT +01:00):20260701T180000",
        "DTSTART;TZID=(UTC+01:00) Amsterdam\\, Stockholm:20260701T180000",
        "DTSTART:2026-07-01T18:00:00+02:00"
      })
  void a_start_may_be_told_in_words_or_with_its_offset(String start) throws Exception {
    Collected collected = read(event("a", "SUMMARY:Dans", start, HOUR));

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activity("a").series().get(0).start())
        .isEqualTo(LocalDateTime.of(2026, 7, 1, 18, 0));
  }

  @Test
  void lines_of_a_place_are_its_name_and_its_address() throws Exception {
    Collected collected =
        read(
            event(
                "apple",
                "SUMMARY:Dans",
                TUESDAYS,
                HOUR,
                "LOCATION:Ladan\\nÅgatan 2\\, 503 31 Exempelby\\, Sverige",
                "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=\"Ladan\":geo:57.7,12.9"));

    assertThat(collected.activity("apple").place().orElseThrow())
        .extracting("name", "street", "postcode", "locality", "position")
        .containsExactly(
            "Ladan",
            "Ågatan 2",
            "503 31",
            "Exempelby",
            java.util.Optional.of(new GeoPoint(57.7, 12.9)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Microsoft Teams-möte", "Zoom", "Digitalt via Teams", "online"})
  void a_meeting_on_the_net_is_no_place(String location) throws Exception {
    Collected collected =
        read(
            event(
                "net",
                "SUMMARY:Samtal",
                TUESDAYS,
                HOUR,
                "LOCATION:" + location,
                "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example.com/1"));

    IntakeActivity meeting = collected.activity("net");
    assertThat(meeting.place()).isEmpty();
    assertThat(meeting.content().attendance()).isEqualTo(Attendance.ONLINE);
    assertThat(meeting.content().onlineLink()).isEqualTo("https://teams.example.com/1");
  }

  @Test
  void texts_of_version_one_are_decoded() throws Exception {
    Collected collected =
        read(
            event(
                "old",
                "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=B6pning =",
                " i parken",
                "DESCRIPTION;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1252:F=F6r alla=",
                "=0AKom = var med=4",
                TUESDAYS,
                HOUR));

    assertThat(collected.activity("old").content().swedish().title()).isEqualTo("Löpning i parken");
    assertThat(collected.activity("old").content().swedish().description())
        .isEqualTo("För alla\nKom = var med=4");
  }

  @Test
  void an_event_alone_is_a_calendar() throws Exception {
    Path file = Collected.write(folder, "event.ics", event("a", "SUMMARY:Dans", TUESDAYS, HOUR));

    assertThat(new IntakeFormats().detect(file)).isEqualTo(IntakeFormat.ICALENDAR);
    assertThat(Collected.from(new IcalReader(), file).activities()).hasSize(1);
  }
}
