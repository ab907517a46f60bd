package se.halsolots.kernel.plugin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.halsolots.kernel.text.Bundle;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.SettingDefinition;

/** Asks a plugin what it offers and decides whether the portal can live with it. */
final class PluginAdmission {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,30}");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern PATH = Pattern.compile("(/[a-z0-9][a-z0-9-]*)*");

  private final Set<String> taken = new HashSet<>();

  /**
   * The plugin with its answers.
   *
   * @param type the class that implements it, not a proxy of it
   * @throws IllegalArgumentException if it breaks the contract; the message says how
   */
  InstalledPlugin admit(PortalPlugin plugin, Class<?> type) {
    String id = plugin.id();
    require(
        ID.matcher(id).matches(), "its id '%s' must be 2 to 31 of a-z, 0-9 and -".formatted(id));
    require(
        plugin.contractVersion() == PortalPlugin.CONTRACT_VERSION,
        "it is written for version %s of the plugin contract and this portal has version %s"
            .formatted(plugin.contractVersion(), PortalPlugin.CONTRACT_VERSION));
    InstalledPlugin installed =
        new InstalledPlugin(
            id,
            plugin.version(),
            type,
            plugin.navigation(),
            plugin.permissions(),
            plugin.settings(),
            plugin.blocks(),
            plugin.personalData(),
            Bundle.read(type.getPackageName(), type.getClassLoader()),
            plugin);
    check(installed);
    require(taken.add(id), "its id '%s' is already that of another plugin".formatted(id));
    return installed;
  }

  private static void check(InstalledPlugin plugin) {
    String id = plugin.id();
    unique("setting", plugin.settings(), SettingDefinition::key);
    plugin.settings().forEach(setting -> named("setting", setting.key()));
    require(plugin.setting("enabled").isEmpty(), "the setting 'enabled' is the portal's own");
    unique("block", plugin.blocks(), PageBlock::name);
    plugin.blocks().forEach(block -> named("block", block.name()));
    plugin.blocks().forEach(block -> view(id, block.view()));
    unique("page", plugin.navigation(), entry -> entry.path());
    for (var entry : plugin.navigation()) {
      require(
          PATH.matcher(entry.path()).matches(),
          "the path '%s' of a page must be empty or /a-z…".formatted(entry.path()));
      view(id, entry.view());
    }
    for (var permission : plugin.permissions()) {
      require(
          permission.name().startsWith(id + "."),
          "the permission '%s' must begin with '%s.'".formatted(permission.name(), id));
    }
    for (var entry : plugin.navigation()) {
      require(
          entry.permission().stream().allMatch(plugin.permissions()::contains),
          "the page '%s' needs a permission that the plugin does not declare"
              .formatted(entry.path()));
    }
  }

  private static void named(String kind, String name) {
    require(
        NAME.matcher(name).matches(),
        "the name '%s' of a %s must be of a-z, 0-9, -".formatted(name, kind));
  }

  private static void view(String id, String view) {
    require(
        view.startsWith("/" + id + "/") && view.endsWith(".xhtml") && !view.contains(".."),
        "the view '%s' must be /%s/….xhtml".formatted(view, id));
  }

  private static <T> void unique(String kind, List<T> parts, Function<T, String> name) {
    Set<String> seen = new HashSet<>();
    for (T part : parts) {
      require(
          seen.add(name.apply(part)),
          "it declares the %s '%s' twice".formatted(kind, name.apply(part)));
    }
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
