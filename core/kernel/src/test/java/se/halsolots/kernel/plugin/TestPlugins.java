package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.SettingDefinition;
import se.halsolots.spi.TenantId;

/** Plugins for tests: a sound one, and one for each way to be bad. */
final class TestPlugins {

  private TestPlugins() {}

  /** A sound plugin, with a block that fails and one that has nothing to show. */
  @ApplicationScoped
  public static class WalksPlugin implements PortalPlugin {

    static final List<String> LOG = new ArrayList<>();

    /** How long its block "slow" takes. */
    static volatile Duration delay = Duration.ZERO;

    private static final SettingDefinition<Integer> LENGTH =
        SettingDefinition.wholeNumber("length", 1, 20, 5, "setting.length");
    private static final SettingDefinition<String> GREETING =
        SettingDefinition.text("greeting", "Hallå", "setting.greeting");
    private static final Permission EDIT = Permission.of("walks.edit", "permission.edit");

    @Override
    public String id() {
      return "walks";
    }

    @Override
    public String version() {
      return "1.0.0";
    }

    @Override
    public int contractVersion() {
      return PortalPlugin.CONTRACT_VERSION;
    }

    @Override
    public List<PluginPage> pages() {
      return List.of(
          new TestPage("", Optional.empty()), new TestPage("/edit/{id}", Optional.of(EDIT)));
    }

    @Override
    public List<Permission> permissions() {
      return List.of(EDIT);
    }

    @Override
    public List<SettingDefinition<?>> settings() {
      return List.of(LENGTH, GREETING);
    }

    @Override
    public List<PageBlock> blocks() {
      return List.of(
          block(
              "broken",
              context -> {
                throw new IllegalStateException("rain");
              }),
          block("nothing", context -> Optional.empty()),
          block(
              "slow",
              context -> {
                LockSupport.parkNanos(delay.toNanos());
                return delay.isZero() ? Optional.empty() : Optional.of("late");
              }),
          block(
              "today",
              context -> Optional.of(context.setting(GREETING) + " " + context.setting(LENGTH))));
    }

    private static PageBlock block(String name, Function<PluginContext, Optional<?>> data) {
      return new PageBlock(name, PageBlock.Place.START_PAGE, "/walks/today.xhtml", 1, data);
    }

    @Override
    public PersonalData personalData() {
      return PersonalData.none();
    }

    @Override
    public void onEnabled(TenantId tenant) {
      LOG.add("on " + tenant);
    }

    @Override
    public void onDisabled(TenantId tenant) {
      LOG.add("off " + tenant);
    }
  }

  /** Says who it is and nothing else. */
  public abstract static class PlainPlugin implements PortalPlugin {

    @Override
    public String version() {
      return "1.0.0";
    }

    @Override
    public int contractVersion() {
      return PortalPlugin.CONTRACT_VERSION;
    }

    @Override
    public PersonalData personalData() {
      return PersonalData.none();
    }
  }

  /** Written for a contract to come. */
  @ApplicationScoped
  public static class FuturePlugin extends PlainPlugin {

    @Override
    public String id() {
      return "future";
    }

    @Override
    public int contractVersion() {
      return 99;
    }
  }

  /** Has an id that cannot be part of an address. */
  @ApplicationScoped
  public static class BadIdPlugin extends PlainPlugin {

    @Override
    public String id() {
      return "Bad Id!";
    }
  }

  /** Fails at the first question. */
  @ApplicationScoped
  public static class FailingPlugin extends PlainPlugin {

    @Override
    public String id() {
      throw new IllegalStateException("I do not even know my name");
    }
  }

  /** Uses another plugin's folder. */
  @ApplicationScoped
  public static class OutsiderPlugin extends PlainPlugin {

    @Override
    public String id() {
      return "outsider";
    }

    @Override
    public List<PageBlock> blocks() {
      return List.of(
          new PageBlock(
              "one",
              PageBlock.Place.START_PAGE,
              "/walks/index.xhtml",
              1,
              context -> Optional.empty()));
    }
  }

  /** A page that shows nothing. */
  private record TestPage(String path, Optional<Permission> permission) implements PluginPage {

    @Override
    public Audience audience() {
      return permission.isPresent() ? Audience.STAFF : Audience.RESIDENTS;
    }

    @Override
    public Optional<MenuEntry> menu() {
      return path.isEmpty() ? Optional.of(new MenuEntry("page.title", 1)) : Optional.empty();
    }

    @Override
    public Answer get(Request request) {
      return Answer.missing();
    }
  }
}
