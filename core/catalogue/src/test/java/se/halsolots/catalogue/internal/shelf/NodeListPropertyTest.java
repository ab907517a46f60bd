package se.halsolots.catalogue.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.tenancy.Language;

/** Lists against a reference that looks at each activity by itself. */
class NodeListPropertyTest {

  private static final List<Facet> FACETS =
      List.of(Facet.TYPE, Facet.DIMENSION, Facet.GROUP, Facet.COST);

  /** What of an activity matters here. */
  record Facts(
      ActivityType type, Set<HealthDimension> dimensions, Set<TargetGroup> groups, boolean free) {

    Set<String> values(Facet facet) {
      return switch (facet) {
        case TYPE -> Set.of(type.code());
        case DIMENSION -> codes(dimensions);
        case GROUP -> codes(groups);
        case COST -> free ? Set.of(FacetFinder.FREE) : Set.of();
        default -> throw new IllegalArgumentException(facet.name());
      };
    }

    private static Set<String> codes(Set<? extends CatalogueCode> values) {
      return values.stream().map(CatalogueCode::code).collect(Collectors.toSet());
    }

    boolean matches(Map<Facet, Set<String>> chosen) {
      return chosen.entrySet().stream()
          .allMatch(
              one ->
                  one.getValue().isEmpty()
                      || values(one.getKey()).stream().anyMatch(one.getValue()::contains));
    }
  }

  @Provide
  Arbitrary<Facts> facts() {
    return Combinators.combine(
            Arbitraries.of(ActivityType.WALK, ActivityType.DANCE, ActivityType.WATER),
            Arbitraries.of(HealthDimension.class).set(),
            Arbitraries.of(TargetGroup.SENIORS, TargetGroup.ADULTS, TargetGroup.CARERS).set(),
            Arbitraries.of(true, false))
        .as(Facts::new);
  }

  @Provide
  Arbitrary<Map<Facet, Set<String>>> choices() {
    return Arbitraries.maps(
        Arbitraries.of(FACETS),
        Arbitraries.of("walk", "dance", "water", "physical", "social", "seniors", "carers", "free")
            .set()
            .ofMaxSize(4));
  }

  @Property(tries = 300)
  void list_and_counts_are_those_of_a_plain_filter(
      @ForAll @Size(max = 30) List<@From("facts") Facts> activities,
      @ForAll("choices") Map<Facet, Set<String>> chosen) {
    ListAnswer answer = ShelfWorld.list(view(activities), question(chosen, 1, 100));

    Set<String> expected = new HashSet<>();
    for (int i = 0; i < activities.size(); i++) {
      if (activities.get(i).matches(chosen)) {
        expected.add("Nummer " + i);
      }
    }
    assertThat(ShelfWorld.titles(answer)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(answer.total()).isEqualTo(expected.size());
    FACETS.forEach(
        facet ->
            assertThat(answer.counts().getOrDefault(facet, Map.of()))
                .as("counts of %s", facet)
                .isEqualTo(counts(activities, chosen, facet)));
  }

  /** With one value alone in the facet; the other facets as they were chosen. */
  private static Map<String, Integer> counts(
      List<Facts> activities, Map<Facet, Set<String>> chosen, Facet facet) {
    Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
    others.putAll(chosen);
    others.remove(facet);
    Map<String, Integer> counts = new HashMap<>();
    activities.stream()
        .filter(activity -> activity.matches(others))
        .flatMap(activity -> activity.values(facet).stream())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  @Property(tries = 100)
  void pages_together_are_the_list_and_no_page_is_out_of_range(
      @ForAll @Size(max = 30) List<@From("facts") Facts> activities,
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll ListOrder order) {
    NodeView view = view(activities);
    ListAnswer whole =
        ShelfWorld.list(view, new ListQuestion(Language.SWEDISH, "", Map.of(), order, 1, 100));
    List<String> together = new ArrayList<>();
    int pages = ShelfWorld.list(view, question(Map.of(), 1, size)).pages();
    for (int page = 1; page <= pages; page++) {
      ListAnswer answer =
          ShelfWorld.list(
              view, new ListQuestion(Language.SWEDISH, "", Map.of(), order, page, size));
      assertThat(answer.page()).isEqualTo(page);
      together.addAll(ShelfWorld.titles(answer));
    }

    assertThat(together).isEqualTo(ShelfWorld.titles(whole)).hasSize(activities.size());
    ListAnswer beyond = ShelfWorld.list(view, question(Map.of(), pages + 1_000, size));
    assertThat(beyond.page()).isEqualTo(pages);
  }

  private static NodeView view(List<Facts> activities) {
    ShelfWorld world = new ShelfWorld();
    for (int i = 0; i < activities.size(); i++) {
      Facts facts = activities.get(i);
      ActivitySketch sketch =
          ActivitySketch.of("Nummer " + i)
              .type(facts.type())
              .dimensions(facts.dimensions())
              .groups(facts.groups())
              .on("2026-11-" + (19 + i % 10) + "T18:00");
      world.add(Nodes.BORAS, facts.free() ? sketch : sketch.costs("20 kr"));
    }
    return world.view(Nodes.BORAS);
  }

  private static ListQuestion question(Map<Facet, Set<String>> chosen, int page, int size) {
    return new ListQuestion(Language.SWEDISH, "", chosen, ListOrder.SOONEST, page, size);
  }
}
