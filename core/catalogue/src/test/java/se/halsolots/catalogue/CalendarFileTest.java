package se.halsolots.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.internal.occasion.OccasionCalendar;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

class CalendarFileTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final UUID SERIES = UUID.fromString("0195a000-0000-7000-8000-000000000001");
  private static final String URL = "https://halsolots.example/boras/aktiviteter/promenad";

  private static final SeriesContent TUESDAYS =
      series(
          "2026-03-03T18:00",
          "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260526",
          List.of(new DateRange(LocalDate.parse("2026-04-06"), LocalDate.parse("2026-04-10"))),
          Map.of(
              at("2026-03-17T18:00"),
              OccasionChange.cancelled("Samira är på utbildning."),
              at("2026-03-24T18:00"),
              OccasionChange.movedTo(at("2026-03-25T13:00"), "")));

  @Test
  void a_strict_reader_finds_nothing_to_complain_about() throws Exception {
    Calendar calendar = read(CalendarFile.activity(details(TUESDAYS), Language.SWEDISH, URL));

    assertThat(calendar.validate(true).hasErrors()).isFalse();
    assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
    assertThat(calendar.getComponents(Component.VEVENT)).hasSize(3);
  }

  @Test
  void the_clock_on_the_wall_stays_the_same_after_the_last_sunday_of_march() throws Exception {
    SeriesContent sundays = series("2026-03-22T10:00", "FREQ=WEEKLY;COUNT=3", List.of(), Map.of());
    String file = CalendarFile.activity(details(sundays), Language.SWEDISH, URL);

    VEvent event = events(read(file)).get(0);
    assertThat(
            event
                .<ZonedDateTime>calculateRecurrenceSet(
                    new Period<>(
                        ZonedDateTime.parse("2026-03-01T00:00+01:00[Europe/Stockholm]"),
                        Duration.ofDays(60)))
                .stream()
                .map(period -> Instant.from(period.getStart())))
        .containsExactlyInAnyOrder(
            Instant.parse("2026-03-22T09:00:00Z"),
            Instant.parse("2026-03-29T08:00:00Z"),
            Instant.parse("2026-04-05T08:00:00Z"));
    assertThat(file)
        .contains("TZID:Europe/Stockholm", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
        .contains("DTSTART:19960331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200")
        .contains("DTSTART:19961027T030000", "TZNAME:CEST");
  }

  @Test
  void a_rule_ends_in_utc_and_leaves_the_days_of_a_break_out() {
    String file = CalendarFile.activity(details(TUESDAYS), Language.SWEDISH, URL);

    assertThat(file)
        .contains("DTSTART;TZID=Europe/Stockholm:20260303T180000")
        .contains("RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20260526T215959Z;BYDAY=TU")
        .contains("EXDATE;TZID=Europe/Stockholm:20260407T180000");
  }

  @Test
  void a_cancelled_date_is_told_and_a_moved_one_has_its_new_time() throws Exception {
    List<VEvent> events =
        events(read(CalendarFile.activity(details(TUESDAYS), Language.SWEDISH, URL)));

    VEvent cancelled = events.get(1);
    assertThat(cancelled.getProperty(Property.STATUS))
        .hasToString("Optional[STATUS:CANCELLED\r\n]");
    assertThat(value(cancelled, Property.RECURRENCE_ID)).isEqualTo("20260317T180000");
    assertThat(value(cancelled, Property.DESCRIPTION)).startsWith("Samira är på utbildning.");
    VEvent moved = events.get(2);
    assertThat(value(moved, Property.RECURRENCE_ID)).isEqualTo("20260324T180000");
    assertThat(value(moved, Property.DTSTART)).isEqualTo("20260325T130000");
    assertThat(events)
        .extracting(event -> value(event, Property.UID))
        .containsOnly(SERIES.toString());
  }

  @Test
  void lines_have_at_most_75_octets_and_end_in_cr_lf() {
    String file = CalendarFile.activity(details(TUESDAYS), Language.SWEDISH, URL);

    assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(file.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void an_event_says_where_it_is_and_when_it_was_changed() throws Exception {
    VEvent event =
        events(read(CalendarFile.activity(details(TUESDAYS), Language.SWEDISH, URL))).get(0);

    assertThat(value(event, Property.LOCATION))
        .isEqualTo("Stadsparken, Sturegatan 1, 503 31 Borås");
    assertThat(value(event, Property.GEO)).isEqualTo("57.722800;12.937100");
    assertThat(value(event, Property.SEQUENCE)).isEqualTo("42");
    assertThat(value(event, Property.LAST_MODIFIED)).isEqualTo("20260224T080000Z");
    assertThat(value(event, Property.URL)).isEqualTo(URL);
  }

  @Test
  void a_single_date_that_is_cancelled_says_so() throws Exception {
    SeriesContent once =
        series(
            "2026-03-10T18:00",
            "",
            List.of(),
            Map.of(at("2026-03-10T18:00"), OccasionChange.cancelled("")));

    VEvent event = events(read(CalendarFile.activity(details(once), Language.SWEDISH, URL))).get(0);

    assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(event.getProperty(Property.RRULE)).isEmpty();
  }

  @Test
  void one_occasion_is_a_file_of_its_own() throws Exception {
    ActivityDetails details = details(TUESDAYS);

    String file =
        CalendarFile.occasion(details, at("2026-03-24T18:00"), Language.SWEDISH, URL).orElseThrow();

    List<VEvent> events = events(read(file));
    assertThat(events).hasSize(1);
    assertThat(value(events.get(0), Property.DTSTART)).isEqualTo("20260325T130000");
    assertThat(value(events.get(0), Property.UID)).endsWith("-20260324T180000");
    assertThat(CalendarFile.occasion(details, at("2026-03-18T18:00"), Language.SWEDISH, URL))
        .isEmpty();
  }

  private static Calendar read(String file) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(file));
    calendar.validate(true);
    return calendar;
  }

  private static List<VEvent> events(Calendar calendar) {
    return calendar.getComponents(Component.VEVENT);
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("");
  }

  private static LocalDateTime at(String local) {
    return LocalDateTime.parse(local);
  }

  private static SeriesContent series(
      String start,
      String rule,
      List<DateRange> breaks,
      Map<LocalDateTime, OccasionChange> changes) {
    return new SeriesContent(at(start), Duration.ofMinutes(90), STOCKHOLM, rule, breaks, changes);
  }

  private static ActivityDetails details(SeriesContent series) {
    ActivityContent content =
        new ActivityContent(
            Map.of(
                Language.SWEDISH,
                new ActivityText(
                    "Promenad runt Ramnasjön",
                    "Vi går i lugn takt runt sjön, pratar med den som vill och ser på fåglarna; sedan fika, på en bänk.",
                    "",
                    "",
                    "",
                    "",
                    "")),
            ActivityType.WALK,
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            AgeRange.everybody(),
            Set.of("sv"),
            Optional.empty(),
            Cost.FREE,
            Booking.DROP_IN,
            "",
            ContactPoint.NONE,
            Attendance.ON_SITE,
            "",
            Optional.empty(),
            Reach.NODE,
            Map.of());
    ActivityCard card =
        new ActivityCard(
            new ActivityId(UUID.fromString("0195a000-0000-7000-8000-00000000000a")),
            "promenad",
            new TenantId("boras"),
            content,
            Optional.of(
                new OrganiserCard(
                    new OrganiserId(UUID.fromString("0195a000-0000-7000-8000-00000000000b")),
                    new TenantId("boras"),
                    "korpen",
                    new OrganiserContent("Korpen Borås", OrganiserKind.ASSOCIATION, "", "", "", ""),
                    1)),
            Optional.of(
                new PlaceCard(
                    new PlaceId(UUID.fromString("0195a000-0000-7000-8000-00000000000c")),
                    new TenantId("boras"),
                    "stadsparken",
                    new PlaceContent(
                        "Stadsparken",
                        "Sturegatan 1",
                        "503 31",
                        "Borås",
                        Optional.of(new GeoPoint(57.7228, 12.9371)),
                        Set.of(),
                        ""),
                    1)),
            List.of(),
            0,
            false,
            "",
            Optional.empty(),
            Instant.parse("2026-02-24T08:00:00Z"),
            42);
    return new ActivityDetails(
        card,
        content,
        Map.of(SERIES, series),
        OccasionCalendar.between(List.of(series), NOW, NOW.plus(Duration.ofDays(366))),
        List.of(),
        "");
  }
}
