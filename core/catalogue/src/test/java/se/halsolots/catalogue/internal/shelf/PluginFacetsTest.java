package se.halsolots.catalogue.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.FieldPlugin;
import se.halsolots.catalogue.testing.Nodes;

/** What plugins add to activities narrows lists where the plugin is on, and nowhere else. */
class PluginFacetsTest {

  private static final String COMPANION = FieldPlugin.COMPANION + ".ja";
  private static final String FREE = FieldPlugin.LOAN + ".free";
  private static final String OWN = FieldPlugin.LOAN + ".none";

  private final ShelfWorld world = new ShelfWorld();

  @BeforeEach
  void three_walks() {
    world.fields(FieldPlugin.fields(Nodes.BORAS));
    add("Båda", Map.of(FieldPlugin.COMPANION, "ja", FieldPlugin.LOAN, "free"));
    add("Egen", Map.of(FieldPlugin.LOAN, "none", FieldPlugin.BUS, "Druveforsvägen"));
    add("Utan", Map.of());
  }

  private void add(String title, Map<String, String> extra) {
    world.add(Nodes.BORAS, ActivitySketch.of(title).on("2026-11-19T10:00").extra(extra));
  }

  @Test
  void any_value_of_one_field_will_do_but_all_fields_must_agree() {
    assertThat(titles(COMPANION)).containsExactly("Båda");
    assertThat(titles(FREE, OWN)).containsExactly("Båda", "Egen");
    assertThat(titles(FREE, OWN, COMPANION)).containsExactly("Båda");
    assertThat(titles(OWN, COMPANION)).isEmpty();
  }

  @Test
  void counts_of_a_field_leave_out_its_own_choice_only() {
    ListAnswer answer = list(OWN);

    assertThat(answer.counts().get(Facet.MODULE))
        .containsOnly(Map.entry(FREE, 1), Map.entry(OWN, 1));
  }

  @Test
  void fields_of_a_plugin_that_is_off_narrow_nothing_and_are_not_counted() {
    world.fields(List.of());

    ListAnswer answer = list(COMPANION);

    assertThat(answer.total()).isEqualTo(3);
    assertThat(answer.counts()).doesNotContainKey(Facet.MODULE);
  }

  @Test
  void value_that_the_field_no_longer_has_and_texts_are_no_facets() {
    world.add(Nodes.BORAS, ActivitySketch.of("Gammal").extra(Map.of(FieldPlugin.LOAN, "deposit")));

    assertThat(list().counts().get(Facet.MODULE)).containsOnlyKeys(COMPANION, FREE, OWN);
  }

  @Test
  void view_is_made_anew_when_a_plugin_was_turned_on_or_off() {
    NodeView with = world.view(Nodes.BORAS);

    assertThat(with.isOf(FieldPlugin.fields(Nodes.BORAS))).isTrue();
    assertThat(with.isOf(List.of())).isFalse();
  }

  private List<String> titles(String... chosen) {
    return ShelfWorld.titles(list(chosen));
  }

  private ListAnswer list(String... chosen) {
    return world.list(Nodes.BORAS, Map.of(Facet.MODULE, Set.of(chosen)), ListOrder.TITLE);
  }
}
