package se.halsolots.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.tenancy.Tenant;

/** Knows what plugins add to activities. */
@ApplicationScoped
public class PluginFields {

  @Inject ActivePlugins plugins;

  /** The fields of all plugins that the node has on, by plugin, in the plugin's order. */
  public List<PluginField> of(Tenant node) {
    return plugins.of(node).stream().flatMap(plugin -> of(plugin).stream()).toList();
  }

  /** The fields of that plugin. */
  public static List<PluginField> of(ActivePlugin plugin) {
    return plugin.plugin().offer().fields().stream()
        .map(field -> new PluginField(plugin, field))
        .toList();
  }
}
