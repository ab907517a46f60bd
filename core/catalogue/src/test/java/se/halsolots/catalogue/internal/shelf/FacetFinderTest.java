package se.halsolots.catalogue.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;

class FacetFinderTest {

  private final ShelfWorld world = new ShelfWorld();

  /** 18 November 2026 is a Wednesday. The words are those of the value, in alphabetical order. */
  @ParameterizedTest
  @CsvSource({
    // now, start of the only occasion (an hour long), values of "when"
    "2026-11-18T12:00, 2026-11-18T13:00, daytime today week",
    "2026-11-18T12:00, 2026-11-18T11:30, daytime today week",
    "2026-11-18T12:00, 2026-11-18T17:00, evening today week",
    "2026-11-18T12:00, 2026-11-18T16:59, daytime today week",
    "2026-11-18T12:00, 2026-11-19T00:00, daytime tomorrow week",
    "2026-11-18T23:59, 2026-11-19T00:00, daytime tomorrow week",
    "2026-11-19T00:00, 2026-11-19T00:30, daytime today week",
    "2026-11-19T00:10, 2026-11-18T23:30, evening today week",
    "2026-11-18T12:00, 2026-11-20T23:59, evening week",
    "2026-11-18T12:00, 2026-11-21T00:00, daytime week weekend",
    "2026-11-18T12:00, 2026-11-22T23:00, evening week weekend",
    "2026-11-18T12:00, 2026-11-23T00:00, daytime week",
    "2026-11-18T12:00, 2026-11-24T23:59, evening week",
    "2026-11-18T12:00, 2026-11-25T00:00, daytime",
    "2026-11-18T12:00, 2026-12-02T18:00, evening",
    "2026-11-18T12:00, 2026-12-03T00:00, ''",
    // Asked on Saturday and Sunday, the weekend is this one.
    "2026-11-21T08:00, 2026-11-22T10:00, daytime tomorrow week weekend",
    "2026-11-22T08:00, 2026-11-22T10:00, daytime today week weekend",
    "2026-11-22T08:00, 2026-11-28T10:00, daytime week",
    // The night before the clocks go back, and after.
    "2026-10-24T23:30, 2026-10-25T00:30, daytime tomorrow week weekend",
    "2026-10-25T23:30, 2026-10-26T00:00, daytime tomorrow week"
  })
  void when_goes_by_the_days_of_the_node(String now, String start, String expected) {
    world.itIs(start.substring(0, 8) + "01T00:00");
    if (LocalDateTime.parse(now).isBefore(LocalDateTime.parse(start))) {
      world.itIs(now);
    }
    world.add(Nodes.BORAS, ActivitySketch.of("Promenad").on(start));
    world.itIs(now);

    assertThat(values(Facet.WHEN)).isEqualTo(expected);
  }

  @Test
  void cancelled_occasion_is_on_no_day() {
    LocalDateTime tonight = LocalDateTime.of(2026, 11, 18, 18, 0);
    world.add(
        Nodes.BORAS,
        ActivitySketch.of("Promenad")
            .series(
                new SeriesContent(
                    tonight,
                    Duration.ofHours(1),
                    ActivitySketch.STOCKHOLM,
                    "FREQ=WEEKLY;COUNT=2",
                    List.of(),
                    Map.of(tonight, OccasionChange.cancelled("")))));

    assertThat(values(Facet.WHEN)).isEqualTo("evening");
  }

  @Test
  void where_tells_own_from_neighbours_and_online() {
    world.add(Nodes.BORAS, ActivitySketch.of("Vår"));
    world.add(Nodes.MARK, ActivitySketch.of("Grannens").reach(Reach.REGION));
    world.add(Nodes.HERRLJUNGA, ActivitySketch.of("Längre bort").reach(Reach.REGION));
    world.add(
        Nodes.HERRLJUNGA,
        ActivitySketch.of("På skärm").reach(Reach.ONLINE).attendance(Attendance.ONLINE));
    world.add(Nodes.MARK, ActivitySketch.of("Både och").attendance(Attendance.MIXED));

    assertThat(world.having(Nodes.MARK, Facet.WHERE, FacetFinder.OWN))
        .containsExactlyInAnyOrder("Grannens", "Både och");
    assertThat(world.having(Nodes.MARK, Facet.WHERE, FacetFinder.NEIGHBOURS)).isEmpty();
    assertThat(world.having(Nodes.BORAS, Facet.WHERE, FacetFinder.NEIGHBOURS))
        .containsExactlyInAnyOrder("Grannens", "Längre bort");
    assertThat(world.having(Nodes.MARK, Facet.WHERE, FacetFinder.ONLINE))
        .containsExactlyInAnyOrder("På skärm", "Både och");
  }

  @Test
  void self_guided_place_is_a_type_of_its_own_and_has_no_booking() {
    world.add(Nodes.BORAS, ActivitySketch.of("Utegym").selfGuided(SelfGuidedKind.OUTDOOR_GYM));
    world.add(Nodes.BORAS, ActivitySketch.of("Promenad"));

    assertThat(world.having(Nodes.BORAS, Facet.TYPE, FacetFinder.SELF_GUIDED))
        .containsExactly("Utegym");
    assertThat(world.having(Nodes.BORAS, Facet.TYPE, "walk")).containsExactly("Promenad");
    assertThat(world.having(Nodes.BORAS, Facet.BOOKING, Booking.DROP_IN.code()))
        .containsExactly("Promenad");
  }

  @Test
  void value_that_nobody_has_finds_nothing() {
    world.add(Nodes.BORAS, ActivitySketch.of("Promenad"));
    assertThat(world.having(Nodes.BORAS, Facet.LOCALITY, "atlantis")).isEmpty();
  }

  private String values(Facet facet) {
    return String.join(
        " ",
        world.view(Nodes.BORAS).facets().getOrDefault(facet, Map.of()).keySet().stream()
            .sorted()
            .toList());
  }
}
