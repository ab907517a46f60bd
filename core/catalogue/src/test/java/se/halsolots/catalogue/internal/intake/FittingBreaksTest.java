package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.testing.ActivitySketch;

class FittingBreaksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void days_that_follow_each_other_become_one_break_in_whatever_order_they_come() {
    assertThat(fitting(List.of(days(3), days(9), days(2), days(4, 6), days(5), days(2))))
        .containsExactly(days(2, 6), days(9));
    assertThat(fitting(List.of(days(1, 9), days(3, 4), days(11))))
        .containsExactly(days(1, 9), days(11));
  }

  @Test
  void breaks_that_are_over_go_only_when_more_than_fit() {
    List<DateRange> breaks = new ArrayList<>(everyOther(-SeriesContent.MOST_BREAKS, 0));
    assertThat(fitting(breaks)).isEqualTo(breaks);

    DateRange begun = days(-1, 1);
    breaks.set(breaks.size() - 1, begun);
    breaks.add(days(3));
    assertThat(fitting(breaks)).containsExactly(begun, days(3));
  }

  @Test
  void breaks_to_come_are_never_dropped() {
    List<DateRange> breaks = everyOther(0, SeriesContent.MOST_BREAKS + 1);
    assertThat(fitting(breaks)).isEqualTo(breaks);
  }

  private static List<DateRange> everyOther(int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> days(2 * number)).toList();
  }

  private static DateRange days(int day) {
    return days(day, day);
  }

  /** Days counted from today. */
  private static DateRange days(int first, int last) {
    return new DateRange(TODAY.plusDays(first), TODAY.plusDays(last));
  }

  private static List<DateRange> fitting(List<DateRange> breaks) {
    SeriesContent series =
        new SeriesContent(
            TODAY.minusYears(1).atTime(18, 0),
            Duration.ofHours(1),
            ActivitySketch.STOCKHOLM,
            "FREQ=DAILY",
            breaks,
            Map.of());
    return FittingBreaks.of(series, TODAY).breaks();
  }
}
