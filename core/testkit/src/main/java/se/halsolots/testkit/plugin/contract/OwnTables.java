package se.halsolots.testkit.plugin.contract;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.plugin.TestContext;

/** Puts a plugin to work on tables of its own. */
final class OwnTables {

  /** What is tried. */
  interface Trial {
    void of(PortalPlugin plugin, TestContext context);
  }

  private OwnTables() {}

  /** Its migrations, if it has any. */
  static Path migrations(PluginUnderTest plugin) {
    return plugin.root().resolve("db/migration").resolve(plugin.id());
  }

  static boolean exist(PluginUnderTest plugin) {
    return Files.isDirectory(migrations(plugin));
  }

  /** On Derby, with empty tables if it has any. */
  static void withoutRows(PluginUnderTest plugin, Trial trial) {
    if (!exist(plugin)) {
      trial.of(plugin.plugin(), plugin.context());
      return;
    }
    on(
        DatabaseUnderTest.derby(),
        plugin,
        database ->
            database.<@Nullable Object>inTransaction(
                plugin.id(),
                manager -> {
                  trial.of(wired(plugin, manager), plugin.context());
                  return null;
                }));
  }

  /** The plugin with beans that work by that entity manager. */
  static PortalPlugin wired(PluginUnderTest plugin, EntityManager manager) {
    return (PortalPlugin) Wiring.create(plugin.type(), manager);
  }

  /** With the plugin's schema on the database, which is thrown away after it. */
  static void on(
      DatabaseUnderTest database, PluginUnderTest plugin, Consumer<DatabaseUnderTest> work) {
    try (database) {
      work.accept(database.migratedFrom(migrations(plugin), plugin.id()));
    }
  }
}
