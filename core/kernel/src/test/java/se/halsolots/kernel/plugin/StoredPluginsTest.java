package se.halsolots.kernel.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.halsolots.kernel.testing.StaffWorld.BORAS;
import static se.halsolots.kernel.testing.StaffWorld.MARK;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.testing.StaffWorld;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

@EveryDatabase
class StoredPluginsTest {

  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private final StaffWorld world;

  StoredPluginsTest(DatabaseUnderTest database, @TempDir Path folder) {
    world = new StaffWorld(database, folder, StoredPluginChoices.class);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void each_tenant_decides_for_itself() {
    decide(MARK, "walks", "enabled", "true");
    decide(BORAS, "walks", "enabled", "false");
    decide(BORAS, "walks", "length", "7");

    assertThat(decided(MARK)).isEqualTo(Map.of("walks", Map.of("enabled", "true")));
    assertThat(decided(BORAS))
        .isEqualTo(Map.of("walks", Map.of("enabled", "false", "length", "7")));
  }

  @Test
  void decision_is_changed_and_taken_back() {
    decide(MARK, "walks", "length", "7");
    decide(MARK, "walks", "length", "8");
    assertThat(decided(MARK).get("walks")).isEqualTo(Map.of("length", "8"));

    decide(MARK, "walks", "length", "");

    assertThat(decided(MARK)).isEmpty();
  }

  @Test
  void fault_is_kept_once_for_each_part_until_it_is_cleared() {
    note(MARK, new PluginFault("walks", "block:tip", "rain", NOON));
    note(MARK, new PluginFault("walks", "block:tip", "snow", NOON.plusSeconds(60)));
    note(MARK, new PluginFault("walks", "job:tidy", "x".repeat(900), NOON));
    note(BORAS, new PluginFault("walks", "block:tip", "wind", NOON));

    assertThat(faults(MARK))
        .extracting(PluginFault::part, fault -> fault.reason().length())
        .containsExactly(tuple("block:tip", 4), tuple("job:tidy", 500));
    clear(MARK, "block:tip");
    assertThat(faults(MARK)).extracting(PluginFault::part).containsExactly("job:tidy");
    assertThat(faults(BORAS)).extracting(PluginFault::reason).containsExactly("wind");
  }

  @Test
  void forgetting_a_plugin_leaves_other_plugins_and_other_tenants_alone() {
    decide(MARK, "walks", "length", "7");
    decide(MARK, "swims", "length", "50");
    decide(BORAS, "walks", "length", "9");
    note(MARK, new PluginFault("walks", "*", "rain", NOON));

    in(
        MARK,
        choices -> {
          choices.forget("walks");
          return true;
        });

    assertThat(decided(MARK)).isEqualTo(Map.of("swims", Map.of("length", "50")));
    assertThat(faults(MARK)).isEmpty();
    assertThat(decided(BORAS)).containsKey("walks");
  }

  private void decide(TenantId node, String plugin, String key, String value) {
    in(
        node,
        choices -> {
          choices.decide(plugin, key, value);
          return true;
        });
  }

  private void note(TenantId node, PluginFault fault) {
    in(
        node,
        choices -> {
          choices.note(fault);
          return true;
        });
  }

  private void clear(TenantId node, String part) {
    in(
        node,
        choices -> {
          choices.clear("walks", part);
          return true;
        });
  }

  private Map<String, ? extends Map<String, String>> decided(TenantId node) {
    return in(node, choices -> choices.decided().values());
  }

  private List<PluginFault> faults(TenantId node) {
    return in(node, PluginChoices::faults);
  }

  private <T> T in(TenantId node, Function<PluginChoices, T> work) {
    return world.byNobody(node, beans -> work.apply(beans.get(PluginChoices.class)));
  }
}
