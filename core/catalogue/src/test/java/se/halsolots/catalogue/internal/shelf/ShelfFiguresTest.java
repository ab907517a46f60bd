package se.halsolots.catalogue.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.NodeFigures;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.tenancy.Tenant;

/** Borås and Mark offer what looks alike, and show each other's. */
class ShelfFiguresTest {

  private final ShelfWorld world = new ShelfWorld().itIs("2026-11-18T12:00");

  @BeforeEach
  void two_nodes_that_look_alike() {
    for (Tenant node : Set.of(Nodes.BORAS, Nodes.MARK)) {
      world.add(
          node,
          ActivitySketch.of("Promenad i " + node.shortName())
              .reach(Reach.NEIGHBOURS)
              .repeated("2026-11-19T18:00", "FREQ=WEEKLY"));
      world.add(
          node,
          ActivitySketch.of("Fika i " + node.shortName())
              .dimensions(Set.of(HealthDimension.SOCIAL, HealthDimension.MENTAL))
              .on("2027-01-20T18:00"));
    }
  }

  @Test
  void node_counts_what_is_its_own_however_much_it_shows_of_others() {
    NodeFigures figures = figures(Map.of());
    assertThat(world.titles(Nodes.BORAS)).hasSize(3);
    assertThat(figures.published()).isEqualTo(2);
    assertThat(figures.of(HealthDimension.PHYSICAL)).isEqualTo(1);
    assertThat(figures.of(HealthDimension.SOCIAL)).isEqualTo(1);
    assertThat(figures.of(HealthDimension.MENTAL)).isEqualTo(1);
    assertThat(figures.of(HealthDimension.EXISTENTIAL)).isZero();
  }

  @Test
  void number_is_that_of_the_list_it_leads_to() {
    assertThat(figures(Map.of()).published())
        .isEqualTo(
            world
                .list(Nodes.BORAS, Map.of(Facet.WHERE, Set.of(FacetFinder.OWN)), ListOrder.SOONEST)
                .total());
  }

  @Test
  void occasions_are_those_of_the_next_thirty_days() {
    // 19 and 26 November, 3 and 10 and 17 December; the one in January is too far ahead.
    assertThat(figures(Map.of()).occasions()).isEqualTo(5);
  }

  @Test
  void filter_narrows_every_figure() {
    NodeFigures social = figures(Map.of(Facet.DIMENSION, Set.of("social")));
    assertThat(social.published()).isEqualTo(1);
    assertThat(social.of(HealthDimension.PHYSICAL)).isZero();
    assertThat(social.occasions()).isZero();
    assertThat(figures(Map.of(Facet.LANGUAGE, Set.of("tlh"))).published()).isZero();
  }

  @Test
  void confirmation_counts_for_ninety_days() {
    Activity activity = world.add(Nodes.BORAS, ActivitySketch.of("Yoga").on("2026-12-01T18:00"));
    assertThat(figures(Map.of()).verified()).isZero();
    activity.verify(LocalDate.parse("2026-08-20"), "Elif Demir");
    world.shelf.put(activity, ShelfWorld.at("2026-11-18T12:00"));
    assertThat(figures(Map.of()).verified()).isEqualTo(1);
    activity.verify(LocalDate.parse("2026-08-19"), "Elif Demir");
    world.shelf.put(activity, ShelfWorld.at("2026-11-18T12:00"));
    assertThat(figures(Map.of()).verified()).isZero();
  }

  private NodeFigures figures(Map<Facet, Set<String>> chosen) {
    return ShelfFigures.of(
        world.view(Nodes.BORAS), Nodes.BORAS, chosen, ShelfWorld.at("2026-11-18T12:00"));
  }
}
