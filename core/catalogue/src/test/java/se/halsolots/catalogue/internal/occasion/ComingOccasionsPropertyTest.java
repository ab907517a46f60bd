package se.halsolots.catalogue.internal.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;

/** What is kept for a day says at each moment what the calendar says. */
class ComingOccasionsPropertyTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final Instant FIRST = Instant.parse("2026-10-20T00:00:00Z");
  private static final int THIRTY_DAYS = 30 * 24 * 60;
  private static final LocalDateTime START = LocalDateTime.parse("2026-10-20T22:30");

  private static final List<SeriesContent> SERIES =
      List.of(
          new SeriesContent(
              START,
              Duration.ofHours(3),
              STOCKHOLM,
              "FREQ=DAILY;UNTIL=20281231T235959",
              List.of(new DateRange(LocalDate.parse("2026-10-24"), LocalDate.parse("2026-10-26"))),
              Map.of(
                  START.plusDays(7), OccasionChange.cancelled("Ledaren är sjuk"),
                  START.plusDays(8),
                      OccasionChange.movedTo(START.plusDays(400), "Salen är upptagen"))),
          new SeriesContent(
              LocalDateTime.parse("2026-10-25T02:30"),
              Duration.ofMinutes(45),
              STOCKHOLM,
              "FREQ=WEEKLY;BYDAY=WE,SU",
              List.of(),
              Map.of()));

  @Property(tries = 200)
  void as_the_calendar_at_moments_in_any_order(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = THIRTY_DAYS) Integer> minutes) {
    ComingOccasions coming = new ComingOccasions(SERIES);
    for (int minute : minutes) {
      Instant now = FIRST.plus(Duration.ofMinutes(minute));
      assertThat(coming.at(now, OccasionCalendar.MOST)).isEqualTo(asked(now));
    }
  }

  @Example
  void an_occasion_is_gone_the_moment_it_ends() {
    ComingOccasions coming = new ComingOccasions(SERIES);
    Occasion next = coming.at(FIRST, 1).get(0);
    Instant end = next.end().toInstant();

    assertThat(coming.at(end.minusSeconds(1), 1)).containsExactly(next);
    assertThat(coming.at(end, 1)).isNotEmpty().doesNotContain(next);
  }

  @Example
  void no_more_than_asked_for_and_the_soonest() {
    assertThat(new ComingOccasions(SERIES).at(FIRST, 3)).isEqualTo(asked(FIRST).subList(0, 3));
  }

  private static List<Occasion> asked(Instant now) {
    return OccasionCalendar.between(SERIES, now, now.plus(ComingOccasions.AHEAD));
  }
}
