package se.halsolots.web.plugin;

import se.halsolots.kernel.plugin.InstalledPlugin;
import se.halsolots.spi.PluginPage;

/**
 * Where a page of a plugin lies.
 *
 * @param plugin whose page it is
 */
record PluginRoute(InstalledPlugin plugin, PluginPage page) {

  /** First segment of the addresses of all plugins, below the tenant's root or the staff's. */
  static final String ROOT = "moduler";

  /** The pattern of its address, without slashes at its ends. */
  String pattern() {
    return address(plugin.id(), page.path());
  }

  /** The address of a page of that plugin. */
  static String address(String plugin, String path) {
    return ROOT + "/" + plugin + path;
  }
}
