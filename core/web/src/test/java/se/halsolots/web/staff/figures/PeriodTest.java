package se.halsolots.web.staff.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private final Period year = Period.yearOf(LocalDate.of(2026, 11, 18));

  @Test
  void days_in_any_order_are_a_period() {
    assertThat(chosen("2026-05-01", "2026-02-01"))
        .isEqualTo(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 1)));
  }

  @Test
  void days_that_no_database_can_count_with_are_left_out() {
    assertThat(chosen("0001-01-01", "9999-12-31")).isEqualTo(year);
    assertThat(chosen("2026-13-45", "i går")).isEqualTo(year);
  }

  private Period chosen(String from, String to) {
    return Period.of(
        name -> Optional.ofNullable(Map.of(Period.FROM, from, Period.TO, to).get(name)), year);
  }
}
