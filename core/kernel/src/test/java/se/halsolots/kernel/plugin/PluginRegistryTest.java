package se.halsolots.kernel.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.inject.se.SeContainer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantFolderFixture;
import se.halsolots.kernel.tenancy.TenantProblem;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.kernel.testing.KernelContainer;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.PluginContext;
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
    TestPlugins.WalksPlugin.delay = Duration.ZERO;
    container.close();
  }

  @Test
  void plugin_works_only_where_it_is_turned_on() {
    assertThat(active().of(tenant("boras"))).extracting(ActivePlugin::id).containsExactly("walks");
    assertThat(active().of(tenant("mark"))).isEmpty();
    assertThat(shown(tenant("mark"), Language.SWEDISH)).isEmpty();
    assertThat(active().problems()).isEmpty();
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
                    .contains("this portal has version 2"),
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
    assertThat(active().problems())
        .extracting(TenantProblem::sentence)
        .containsExactlyInAnyOrder(
            "boras/plugins.properties: walks.speed=3: plugin 'walks' has no such setting; it has"
                + " enabled, length, greeting",
            "boras/plugins.properties: walks.length=far: is not valid: valid is a whole number"
                + " from 1 to 20",
            "boras/plugins.properties: walks.length_en=3: plugin 'walks' has no such setting; it"
                + " has enabled, length, greeting",
            "boras/plugins.properties: swims.x=1: there is no plugin 'swims'; there are walks");
    assertThat(active().of(tenant("boras"))).isEmpty();
    assertThat(tenant("boras").shortName()).isEqualTo("Borås");
  }

  @Test
  void context_tells_only_what_the_tenant_and_the_plugin_have() {
    ActivePlugin walks = active().find(tenant("boras"), "walks").orElseThrow();
    PluginContext context =
        container.select(PluginServices.class).get().context(walks, Language.SWEDISH);
    assertThat(context.tenant()).isEqualTo(new TenantId("boras"));
    assertThat(context.clock().getZone().getId()).isEqualTo("Europe/Stockholm");
    assertThat(context.href("/runt")).isEqualTo("/boras/moduler/walks/runt");
    assertThatThrownBy(
            () -> context.setting(SettingDefinition.text("undeclared", "", "setting.none")))
        .hasMessageContaining("has not declared the setting 'undeclared'");
    assertThatThrownBy(() -> context.note("swims.drown", "", ""))
        .hasMessageContaining("must begin with 'walks.'");
  }

  @Test
  void block_that_takes_too_long_is_left_out_and_after_three_times_turned_off_there() {
    TestPlugins.WalksPlugin.delay = Duration.ofSeconds(30);
    assertThat(shown(Language.SWEDISH)).extracting(ShownBlock::name).containsExactly("today");
    shown(Language.SWEDISH);
    assertThat(faults()).as("a slow start is no fault").isEmpty();

    shown(Language.SWEDISH);

    assertThat(faults())
        .extracting(PluginFault::part, PluginFault::reason)
        .contains(tuple("block:slow", "took longer than 2000 ms"));
    long began = System.nanoTime();
    shown(Language.SWEDISH);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void block_that_throws_is_borne_twice_and_then_turned_off() {
    PluginRevisions revisions = container.select(PluginRevisions.class).get();
    long before = revisions.of(new TenantId("boras"));
    shown(Language.SWEDISH);
    assertThat(revisions.of(new TenantId("boras")))
        .as("pages without it are made anew")
        .isGreaterThan(before);
    shown(Language.SWEDISH);
    assertThat(faults()).extracting(PluginFault::part).doesNotContain("block:broken");

    shown(Language.SWEDISH);

    assertThat(faults())
        .extracting(PluginFault::part, PluginFault::reason)
        .contains(tuple("block:broken", "IllegalStateException: rain"));
    assertThat(active().of(tenant("boras"))).hasSize(1);
  }

  @Test
  @Timeout(60)
  void block_that_finds_no_thread_is_left_out_and_not_blamed() throws Exception {
    CountDownLatch free = new CountDownLatch(1);
    PluginThreads threads = container.select(PluginThreads.class).get();
    for (int i = 0; i < PluginThreads.MOST; i++) {
      var unused = threads.submit(() -> free.await(1, TimeUnit.MINUTES));
    }
    for (int visit = 0; visit < 5; visit++) {
      assertThat(shown(Language.SWEDISH)).isEmpty();
    }
    assertThat(faults()).isEmpty();

    free.countDown();
    while (shown(Language.SWEDISH).isEmpty()) {
      Thread.sleep(10);
    }
  }

  @Test
  void tenant_turns_it_off_and_on_in_the_running_portal() {
    decide("enabled", "false");
    assertThat(active().of(tenant("boras"))).isEmpty();
    decide("enabled", "true");
    assertThat(active().of(tenant("boras"))).hasSize(1);
    decide("length", "9");
    assertThat(shown(Language.SWEDISH)).extracting(ShownBlock::data).containsExactly("Hej 9");
  }

  @Test
  void bad_setting_turns_it_off_there_and_nowhere_else() {
    decide("length", "far");
    assertThat(active().of(tenant("boras"))).isEmpty();
    assertThat(active().problems()).hasSize(1);
  }

  private void decide(String key, String value) {
    TenantId boras = new TenantId("boras");
    container
        .select(TenantScope.class)
        .get()
        .run(boras, () -> container.select(PluginChoices.class).get().decide("walks", key, value));
    active().renew(boras);
  }

  private List<PluginFault> faults() {
    return active().standing(new TenantId("boras")).faults();
  }

  @Test
  void plugin_that_stays_on_is_told_nothing_until_the_portal_stops() throws Exception {
    restart();
    TestPlugins.WalksPlugin.LOG.clear();
    active().renew(new TenantId("boras"));

    container.select(BackgroundWork.class).get().end(Duration.ZERO);

    assertThat(TestPlugins.WalksPlugin.LOG).containsExactly("off boras");
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
    active().begin();
  }

  private void restart() {
    container.close();
    start();
  }

  private PluginRegistry registry() {
    return container.select(PluginRegistry.class).get();
  }

  private ActivePlugins active() {
    return container.select(ActivePlugins.class).get();
  }

  private Tenant tenant(String id) {
    return container.select(TenantRegistry.class).get().get(new TenantId(id));
  }

  private List<ShownBlock> shown(Language language) {
    return shown(tenant("boras"), language);
  }

  private List<ShownBlock> shown(Tenant tenant, Language language) {
    PluginBlocks blocks = container.select(PluginBlocks.class).get();
    return blocks.at(PageBlock.Place.START_PAGE, tenant, language).stream()
        .flatMap(placed -> blocks.ask(placed).stream())
        .toList();
  }
}
