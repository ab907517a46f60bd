package se.halsolots.spi;

import se.halsolots.spi.ForPlugins.Use;

/** Gives a plugin's own beans, such as those behind its pages, the circumstances of the request. */
@ForPlugins(Use.CALL)
public interface PluginContexts {

  /**
   * The circumstances in which the plugin works in this request.
   *
   * @param plugin the plugin's id
   * @throws RuntimeException if there is no tenant, or the tenant has not turned the plugin on; the
   *     portal answers that there is no such page
   */
  PluginContext of(String plugin);
}
