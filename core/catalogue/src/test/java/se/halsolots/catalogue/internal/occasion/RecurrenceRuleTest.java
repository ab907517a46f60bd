package se.halsolots.catalogue.internal.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.kernel.error.PortalException;

class RecurrenceRuleTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** A Tuesday. */
  private static final LocalDateTime START = LocalDateTime.of(2026, 10, 20, 18, 0);

  @ParameterizedTest
  @CsvSource({
    // The whole last day counts; 16:00 UTC is 18:00 in summer and 17:00 in winter.
    "UNTIL=20261103, 3",
    "UNTIL=20261102, 2",
    "UNTIL=20261103T180000, 3",
    "UNTIL=20261103T175959, 2",
    "UNTIL=20261020T160000Z, 1",
    "UNTIL=20261103T170000Z, 3",
    "UNTIL=20261103T160000Z, 2",
    "COUNT=5, 5"
  })
  void end_is_understood_as_day_as_local_time_and_as_utc(String end, int occasions) {
    assertThat(starts("FREQ=WEEKLY;" + end)).hasSize(occasions);
  }

  @Test
  void every_other_week_goes_on_from_the_first_one() {
    assertThat(starts("FREQ=WEEKLY;INTERVAL=2;COUNT=3"))
        .containsExactly(START, START.plusWeeks(2), START.plusWeeks(4));
  }

  @Test
  void nth_weekday_of_the_month_is_found_in_every_month() {
    assertThat(starts("FREQ=MONTHLY;BYDAY=3TU;COUNT=4"))
        .extracting(start -> start.toLocalDate().toString())
        .containsExactly("2026-10-20", "2026-11-17", "2026-12-15", "2027-01-19");
    assertThat(starts("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3"))
        .extracting(start -> start.toLocalDate().toString())
        .containsExactly("2026-10-30", "2026-11-27", "2026-12-25");
  }

  @Test
  void weeks_begin_on_monday_wherever_the_server_stands() {
    LocalDateTime sunday = LocalDateTime.of(2026, 10, 25, 10, 0);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.US);
    try {
      assertThat(
              RecurrenceRule.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", STOCKHOLM)
                  .starts(sunday, sunday, sunday.plusWeeks(4), 3))
          .extracting(start -> start.toLocalDate().toString())
          .containsExactly("2026-10-25", "2026-11-03", "2026-11-08");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void week_start_that_the_rule_names_is_kept() {
    LocalDateTime sunday = LocalDateTime.of(2026, 10, 25, 10, 0);
    assertThat(
            RecurrenceRule.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", STOCKHOLM)
                .starts(sunday, sunday, sunday.plusWeeks(4), 3))
        .extracting(start -> start.toLocalDate().toString())
        .containsExactly("2026-10-25", "2026-10-27", "2026-11-08");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=3",
        "FREQ=HOURLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;COUNT=999999999",
        "FREQ=DAILY;BYSECOND=1,2,3",
        "BYDAY=TU",
        "every week"
      })
  void what_is_no_rule_or_too_often_is_refused_with_the_remedy(String rule) {
    assertThatThrownBy(() -> RecurrenceRule.of(rule, STOCKHOLM))
        .isInstanceOf(PortalException.class)
        .hasMessageContaining("'" + rule + "'")
        .hasMessageContaining("write for example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY",
        "FREQ=DAILY;COUNT=10000",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;INTERVAL=1000",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU"
      })
  @Timeout(10)
  void rule_that_began_centuries_ago_ends_soon(String rule) {
    LocalDateTime longAgo = LocalDateTime.of(1600, 1, 1, 18, 0);
    List<LocalDateTime> starts =
        RecurrenceRule.of(rule, STOCKHOLM).starts(longAgo, START, START.plusYears(1), 100);
    assertThat(starts).hasSizeLessThanOrEqualTo(101);
    assertThat(starts).allMatch(start -> !start.isBefore(START.minus(Duration.ofDays(1))));
  }

  private static List<LocalDateTime> starts(String rule) {
    return RecurrenceRule.of(rule, STOCKHOLM).starts(START, START, START.plusYears(1), 1_000);
  }
}
