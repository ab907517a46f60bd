package se.halsolots.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.halsolots.spi.PluginPage.Answer;
import se.halsolots.testkit.plugin.TestContext;
import se.halsolots.testkit.plugin.TestRequest;

class ExamplePluginTest {

  private final ExamplePlugin plugin = new ExamplePlugin();
  private final TestContext mark = TestContext.of(plugin);

  @Test
  void tip_changes_at_midnight_in_the_tenants_zone() {
    Tip evening = tipAt("2026-11-22T23:59");
    Tip night = tipAt("2026-11-23T00:01");

    assertThat(evening.text()).isNotEqualTo(night.text());
    assertThat(tipAt("2026-11-23T13:00").text()).isEqualTo(night.text());
  }

  @Test
  void every_tip_has_its_day_within_two_weeks() {
    Set<String> shown = new HashSet<>();
    for (int day = 1; day <= Tip.COUNT; day++) {
      shown.add(tipAt("2026-11-%02dT12:00".formatted(day)).text());
    }

    assertThat(shown).hasSize(Tip.COUNT).noneMatch(text -> text.startsWith("tip."));
  }

  @Test
  void greeting_is_what_the_tenant_has_set() {
    mark.set(ExamplePlugin.GREETING, "Hej!");

    assertThat(tipAt("2026-11-22T12:00").greeting()).isEqualTo("Hej!");
  }

  @Test
  void page_speaks_the_language_of_the_visit() {
    mark.language("en");

    assertThat(new TipPage().get(TestRequest.of(mark)))
        .isInstanceOfSatisfying(
            Answer.Shown.class, shown -> assertThat(shown.title()).isEqualTo("Tip of the day"));
  }

  @Test
  void staff_see_all_tips_in_order() {
    mark.staff("Kim Ek", ExamplePlugin.LIST_TIPS);

    assertThat(new TipListPage().get(TestRequest.of(mark)))
        .isInstanceOfSatisfying(
            Answer.Shown.class,
            shown ->
                assertThat(shown.model())
                    .isInstanceOfSatisfying(
                        TipListPage.Model.class,
                        model ->
                            assertThat(model.tips())
                                .hasSize(Tip.COUNT)
                                .startsWith(mark.text("tip.1"))));
  }

  private Tip tipAt(String localTime) {
    mark.at(localTime);
    return plugin.blocks().stream()
        .flatMap(block -> block.data().apply(mark).stream())
        .map(Tip.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
