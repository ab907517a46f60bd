package se.halsolots.kernel.plugin;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.halsolots.kernel.text.Bundle;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.DataExport;
import se.halsolots.spi.Indicator;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.RetentionPeriod;
import se.halsolots.spi.ScheduledJob;
import se.halsolots.spi.SettingDefinition;

/**
 * A plugin that the portal has accepted, with the answers it gave.
 *
 * @param id its name
 * @param version its own version
 * @param type the class that implements it; its class loader sees the plugin's files
 * @param offer what it offers
 * @param texts its texts
 * @param bean the plugin itself
 */
public record InstalledPlugin(
    String id, String version, Class<?> type, Offer offer, Bundle texts, PortalPlugin bean) {

  /**
   * What a plugin offers, as it declared it.
   *
   * @param dependencies the plugins that must be on where it is
   * @param pages its pages
   * @param permissions the actions it guards
   * @param settings what tenants may set
   * @param blocks what it shows on the portal's pages
   * @param fields what it adds to activities
   * @param indicators its figures
   * @param exports its files
   * @param jobs what it does by itself
   * @param retention what it erases
   * @param personalData what it keeps about people
   */
  public record Offer(
      SortedSet<String> dependencies,
      List<PluginPage> pages,
      List<Permission> permissions,
      List<SettingDefinition<?>> settings,
      List<PageBlock> blocks,
      List<ActivityField> fields,
      List<Indicator> indicators,
      List<DataExport> exports,
      List<ScheduledJob> jobs,
      List<RetentionPeriod> retention,
      PersonalData personalData) {

    public Offer {
      dependencies = Collections.unmodifiableSortedSet(new TreeSet<>(dependencies));
      pages = List.copyOf(pages);
      permissions = List.copyOf(permissions);
      settings = List.copyOf(settings);
      blocks = List.copyOf(blocks);
      fields = List.copyOf(fields);
      indicators = List.copyOf(indicators);
      exports = List.copyOf(exports);
      jobs = List.copyOf(jobs);
      retention = List.copyOf(retention);
    }

    /** Asks the plugin for all of it. */
    static Offer of(PortalPlugin plugin) {
      return new Offer(
          new TreeSet<>(plugin.dependencies()),
          plugin.pages(),
          plugin.permissions(),
          plugin.settings(),
          plugin.blocks(),
          plugin.activityFields(),
          plugin.indicators(),
          plugin.exports(),
          plugin.jobs(),
          plugin.retention(),
          plugin.personalData());
    }
  }

  public List<PluginPage> pages() {
    return offer.pages();
  }

  public List<SettingDefinition<?>> settings() {
    return offer.settings();
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
    for (SettingDefinition<?> setting : offer.settings()) {
      if (setting.key().equals(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }
}
