package se.halsolots.kernel.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.se.SeContainer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantFolderFixture;
import se.halsolots.kernel.tenancy.TenantProblem;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.kernel.testing.KernelContainer;
import se.halsolots.spi.NavigationEntry;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginContexts;
import se.halsolots.spi.SettingDefinition;
import se.halsolots.spi.TenantId;

class PluginRegistryTest {

  @TempDir Path root;

  private TenantFolderFixture world;
  private SeContainer container;

  @BeforeEach
  void turn_on_walks_for_boras() {
    world = TenantFolderFixture.in(root);
    for (String node : List.of("region", "mark")) {
      world.write(node + "/plugins.properties", "walks.enabled=false\n");
    }
    boras("walks.enabled=true\nwalks.length=7\nwalks.greeting=Hej\nwalks.greeting_en=Hello\n");
    start();
  }

  @AfterEach
  void stop() {
    container.close();
  }

  @Test
  void plugin_works_only_where_it_is_turned_on() {
    assertThat(registry().enabledFor(tenant("boras")))
        .extracting(ActivePlugin::id)
        .containsExactly("walks");
    assertThat(registry().enabledFor(tenant("mark"))).isEmpty();
    assertThat(registry().blocks(tenant("mark"), Language.SWEDISH, PageBlock.Place.START_PAGE))
        .isEmpty();
    assertThat(registry().problems()).isEmpty();
  }

  @Test
  void block_sees_the_settings_of_the_tenant_in_the_language_of_the_page() {
    assertThat(shown(Language.SWEDISH)).extracting(ShownBlock::data).containsExactly("Hej 7");
    assertThat(shown(Language.ENGLISH)).extracting(ShownBlock::data).containsExactly("Hello 7");
    boras("walks.enabled=true\n");
    restart();
    assertThat(shown(Language.SWEDISH)).extracting(ShownBlock::data).containsExactly("Hallå 5");
  }

  @Test
  void failing_and_empty_blocks_are_left_out_and_the_others_shown() {
    assertThat(shown(Language.SWEDISH)).extracting(ShownBlock::name).containsExactly("today");
  }

  @Test
  void broken_plugins_are_refused_and_the_others_live() {
    assertThat(registry().installed()).extracting(InstalledPlugin::id).containsExactly("walks");
    assertThat(registry().refused())
        .extracting(RefusedPlugin::name, RefusedPlugin::reason)
        .satisfiesExactlyInAnyOrder(
            refused ->
                assertThat(refused.toList().toString())
                    .contains("future, it is written for version 99")
                    .contains("this portal has version 1"),
            refused ->
                assertThat(refused.toList().toString()).contains("Bad Id!, its id 'Bad Id!' must"),
            refused ->
                assertThat(refused.toList().toString())
                    .contains("FailingPlugin, I do not even know my name"),
            refused ->
                assertThat(refused.toList().toString())
                    .contains("outsider, the view '/walks/index.xhtml' must be /outsider/"));
  }

  @Test
  void unknown_plugins_and_settings_are_problems_of_the_tenant() {
    boras("walks.enabled=true\nwalks.speed=3\nwalks.length=far\nwalks.length_en=3\nswims.x=1\n");
    restart();
    assertThat(registry().problems())
        .extracting(TenantProblem::sentence)
        .containsExactlyInAnyOrder(
            "boras/plugins.properties: walks.speed=3: plugin 'walks' has no such setting; it has"
                + " enabled, length, greeting",
            "boras/plugins.properties: walks.length=far: is not valid: valid is a whole number,"
                + " for example 3",
            "boras/plugins.properties: walks.length_en=3: plugin 'walks' has no such setting; it"
                + " has enabled, length, greeting",
            "boras/plugins.properties: swims.x=1: there is no plugin 'swims'; there are walks");
    assertThat(registry().enabledFor(tenant("boras"))).isEmpty();
    assertThat(tenant("boras").shortName()).isEqualTo("Borås");
  }

  @Test
  void residents_reach_only_the_pages_for_residents() {
    ActivePlugin walks = registry().find(tenant("boras"), "walks").orElseThrow();
    assertThat(walks.residentPages()).extracting(NavigationEntry::path).containsExactly("");
    assertThat(walks.residentPage("")).isPresent();
    assertThat(walks.residentPage("/edit")).isEmpty();
    assertThat(walks.address(walks.residentPages().get(0))).isEqualTo("/moduler/walks");
  }

  @Test
  void beans_of_a_plugin_get_the_tenant_of_the_request() {
    TenantScope scope = container.select(TenantScope.class).get();
    PluginContexts contexts = container.select(PluginContexts.class).get();
    PluginContext context = scope.call(new TenantId("boras"), () -> contexts.of("walks"));
    assertThat(context.tenant()).isEqualTo(new TenantId("boras"));
    assertThat(context.clock().getZone().getId()).isEqualTo("Europe/Stockholm");
    assertThatThrownBy(() -> scope.call(new TenantId("mark"), () -> contexts.of("walks")))
        .hasMessageContaining("tenant 'mark' has not turned on plugin 'walks'");
    assertThatThrownBy(
            () -> context.setting(SettingDefinition.text("undeclared", "", "setting.none")))
        .hasMessageContaining("has not declared the setting 'undeclared'");
  }

  @Test
  void plugin_is_told_when_it_is_turned_on_and_off() {
    TestPlugins.WalksPlugin.LOG.clear();
    restart();
    registry().load();
    container.close();
    assertThat(TestPlugins.WalksPlugin.LOG).containsExactly("on boras", "off boras");
    start();
  }

  private void boras(String plugins) {
    world.write("boras/plugins.properties", plugins);
  }

  private void start() {
    container =
        KernelContainer.start(
            root,
            TestPlugins.WalksPlugin.class,
            TestPlugins.FuturePlugin.class,
            TestPlugins.BadIdPlugin.class,
            TestPlugins.FailingPlugin.class,
            TestPlugins.OutsiderPlugin.class);
  }

  private void restart() {
    container.close();
    start();
  }

  private PluginRegistry registry() {
    return container.select(PluginRegistry.class).get();
  }

  private Tenant tenant(String id) {
    return container.select(TenantRegistry.class).get().get(new TenantId(id));
  }

  private List<ShownBlock> shown(Language language) {
    return registry().blocks(tenant("boras"), language, PageBlock.Place.START_PAGE);
  }
}
