package se.halsolots.kernel.plugin;

import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.text.Bundle;
import se.halsolots.spi.NavigationEntry;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.SettingDefinition;

/**
 * A plugin that the portal has accepted, with the answers it gave.
 *
 * @param id its name
 * @param version its own version
 * @param type the class that implements it; its class loader sees the plugin's files
 * @param navigation its pages
 * @param permissions the actions it guards
 * @param settings what tenants may set
 * @param blocks what it shows on the portal's pages
 * @param personalData what it keeps about people
 * @param texts its texts
 * @param bean the plugin itself
 */
public record InstalledPlugin(
    String id,
    String version,
    Class<?> type,
    List<NavigationEntry> navigation,
    List<Permission> permissions,
    List<SettingDefinition<?>> settings,
    List<PageBlock> blocks,
    PersonalData personalData,
    Bundle texts,
    PortalPlugin bean) {

  public InstalledPlugin {
    navigation = List.copyOf(navigation);
    permissions = List.copyOf(permissions);
    settings = List.copyOf(settings);
    blocks = List.copyOf(blocks);
  }

  /**
   * The plugin with the answers it gives, for tests and command-line tools.
   *
   * @throws IllegalArgumentException if it breaks the contract; the message says how
   */
  public static InstalledPlugin of(PortalPlugin plugin) {
    return new PluginAdmission().admit(plugin, plugin.getClass());
  }

  /** The setting with that key. */
  public Optional<SettingDefinition<?>> setting(String key) {
    for (SettingDefinition<?> setting : settings) {
      if (setting.key().equals(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }
}
