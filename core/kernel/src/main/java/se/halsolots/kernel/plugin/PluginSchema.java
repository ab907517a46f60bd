package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.persistence.SchemaMigrator;

/** Brings the tables of each plugin to the version of its code. One that cannot be is refused. */
@ApplicationScoped
public class PluginSchema {

  @Inject PluginRegistry plugins;
  @Inject SchemaMigrator schema;

  /** Migrates what there is. */
  public void migrate() {
    for (InstalledPlugin plugin : plugins.installed()) {
      ClassLoader loader = plugin.type().getClassLoader();
      if (loader.getResource("db/migration/" + plugin.id() + "/flyway.location") != null) {
        try {
          schema.migrate(plugin.id(), loader);
        } catch (PortalException e) {
          plugins.refuse(plugin, String.valueOf(e.getMessage()));
        }
      }
    }
  }
}
