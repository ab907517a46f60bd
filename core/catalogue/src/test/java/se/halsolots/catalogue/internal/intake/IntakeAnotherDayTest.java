package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.SharedData;
import se.halsolots.catalogue.intake.hsds.HsdsReader;
import se.halsolots.catalogue.intake.ical.IcalReader;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** The same file comes in again on a later day. */
@EveryDatabase
class IntakeAnotherDayTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private static final String OPENING_HOURS =
      """
      {"id":"1","name":"Öppet hus","status":"active",
       "regular_schedules":[{"weekday":"Monday","opens_at":"09:00","closes_at":"%s"}],
       "holiday_schedules":[{"start_date":"January 01, 0001","end_date":"January 01, 0001"},
                            {"start_date":"2026-12-07","end_date":"2026-12-07"}]}
      """;
  private static final String SCHEDULE =
      """
      {"id":"1","name":"Öppet hus","status":"active",
       "schedules":[{"freq":"WEEKLY","interval":2,"byday":"MO",
                     "opens_at":"09:00","closes_at":"%s"}]}
      """;

  @TempDir Path folder = Path.of("");

  private final IntakeWorld boras;

  IntakeAnotherDayTest(DatabaseUnderTest database) {
    this.boras = new IntakeWorld(database.migrated("catalogue"), Nodes.BORAS);
  }

  @Test
  void hours_without_a_first_day_are_unchanged_and_keep_what_staff_cancelled() throws Exception {
    for (String text : List.of(OPENING_HOURS, SCHEDULE)) {
      String file = text.formatted("12:00");
      IntakeWorld source = boras.another();
      source.take(true, read(file, SUNDAY));
      LocalDateTime cancelled = cancelSecond(source);

      for (int days : List.of(1, 17, 60, 400)) {
        IntakeTally again = source.take(true, read(file, SUNDAY.plusDays(days)));
        assertThat(again.unchangedCount()).as("after %d days", days).isEqualTo(1);
      }
      assertThat(only(source, SeriesContent::changes)).containsOnlyKeys(cancelled);
    }
  }

  @Test
  void real_tables_are_unchanged_in_another_year() throws Exception {
    Path tables = SharedData.path("hsds-ohana-san-mateo");
    Collected first = Collected.from(new HsdsReader(), tables, context(SUNDAY));
    boras.take(true, first.items());

    Collected later = Collected.from(new HsdsReader(), tables, context(SUNDAY.plusDays(100)));
    IntakeTally again = boras.take(true, later.items());

    assertThat(again.unchangedCount()).isEqualTo(first.activities().size());
  }

  @Test
  void other_hours_are_a_change_that_begins_on_the_day_of_the_intake() throws Exception {
    boras.take(true, read(OPENING_HOURS.formatted("12:00"), SUNDAY));

    IntakeTally later =
        boras.take(true, read(OPENING_HOURS.formatted("13:00"), SUNDAY.plusWeeks(1)));

    assertThat(later.changedCount()).isEqualTo(1);
    assertThat(only(boras, SeriesContent::length)).hasHours(4);
    assertThat(only(boras, SeriesContent::start)).isEqualTo("2026-11-30T09:00:00");
  }

  @Test
  void many_excluded_days_fit_without_those_that_are_over_and_stay_unchanged() throws Exception {
    LocalDate first = SUNDAY.minusDays(300);
    String over =
        IntStream.range(0, 60)
            .mapToObj(number -> "EXDATE;VALUE=DATE:" + basic(first.plusDays(3L * number)))
            .collect(Collectors.joining("\n"));
    String calendar =
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:1
        SUMMARY:Öppet hus
        DTSTART:%sT100000
        DURATION:PT1H
        RRULE:FREQ=DAILY
        %s
        EXDATE;VALUE=DATE:20261224,20261226,20261225
        END:VEVENT
        END:VCALENDAR
        """
            .formatted(basic(first), over);

    assertThat(boras.take(true, calendar(calendar, SUNDAY)).createdCount()).isEqualTo(1);
    assertThat(only(boras, SeriesContent::breaks))
        .containsExactly(new DateRange(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 26)));
    IntakeTally again = boras.take(true, calendar(calendar, SUNDAY.plusDays(34)));
    assertThat(again.unchangedCount()).isEqualTo(1);
  }

  private static String basic(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private List<IntakeItem> calendar(String text, LocalDate today) throws IOException {
    Path file = Collected.write(folder, "calendar.ics", text.replace("\n", "\r\n"));
    return Collected.from(new IcalReader(), file, context(today)).items();
  }

  private List<IntakeItem> read(String text, LocalDate today) throws IOException {
    Path file = Collected.write(folder, "services.json", text);
    return Collected.from(new HsdsReader(), file, context(today)).items();
  }

  private static IntakeContext context(LocalDate today) {
    return new IntakeContext(Collected.STOCKHOLM, Language.SWEDISH, today);
  }

  private static LocalDateTime cancelSecond(IntakeWorld source) {
    return source.activity(
        "1",
        activity -> {
          UUID series = activity.seriesById().keySet().iterator().next();
          LocalDateTime second = activity.series().get(0).start().plusWeeks(2);
          activity.changeOccasion(series, second, OccasionChange.cancelled("Stängt"));
          return second;
        });
  }

  private static <T> T only(IntakeWorld source, Function<SeriesContent, T> part) {
    return source.activity(
        "1",
        activity -> {
          assertThat(activity.series()).hasSize(1);
          return part.apply(activity.series().get(0));
        });
  }
}
