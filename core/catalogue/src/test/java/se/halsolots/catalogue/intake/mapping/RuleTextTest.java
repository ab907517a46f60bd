package se.halsolots.catalogue.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.catalogue.intake.Collected;

class RuleTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rrule:freq=weekly;byday=mo|FREQ=WEEKLY;BYDAY=MO",
        "FREQ=DAILY;UNTIL=20261224|FREQ=DAILY;UNTIL=20261224T235959",
        "FREQ=DAILY;UNTIL=20260701T100000Z|FREQ=DAILY;UNTIL=20260701T120000",
        "FREQ=DAILY;UNTIL=99991231T000000|FREQ=DAILY",
        "FREQ=DAILY;COUNT=3;UNTIL=20261224|FREQ=DAILY;UNTIL=20261224T235959",
        "FREQ=WEEKLY;INTERVAL=2|FREQ=WEEKLY;INTERVAL=2;WKST=MO",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU|FREQ=WEEKLY;INTERVAL=2;WKST=SU",
        "FREQ=WEEKLY;BYDAY=TU,TU, MO,TU|FREQ=WEEKLY;BYDAY=TU,MO",
        "FREQ=DAILY;X-OWN=1;|FREQ=DAILY"
      })
  void a_rule_gets_the_form_of_the_catalogue(String rule, String normal) {
    assertThat(RuleText.of(rule, Collected.STOCKHOLM)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FREQ=SECONDLY",
        "FREQ=HOURLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=1000000",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY;UNTIL=soon",
        "FREQ=DAILY;EVERY=2",
        "weekly"
      })
  void what_is_no_rule_is_refused_with_a_reason(String rule) {
    assertThatThrownBy(() -> RuleText.of(rule, Collected.STOCKHOLM))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .isNotBlank();
  }

  @Test
  void weeks_begin_on_monday_wherever_the_server_stands() {
    LocalDateTime sunday = LocalDateTime.of(2026, 11, 22, 10, 0);
    String rule = RuleText.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", Collected.STOCKHOLM);

    assertThat(RuleDates.first(sunday, rule)).contains(LocalDateTime.of(2026, 12, 1, 10, 0));
  }
}
