package se.halsolots.kernel.plugin;

import static se.halsolots.kernel.plugin.OfferCheck.require;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import se.halsolots.kernel.text.Bundle;
import se.halsolots.spi.PortalPlugin;

/** Asks a plugin what it offers and decides whether the portal can live with it. */
final class PluginAdmission {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,30}");

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
            InstalledPlugin.Offer.of(plugin),
            Bundle.read(type.getPackageName(), type.getClassLoader()),
            plugin);
    new OfferCheck(id, installed.offer()).check();
    require(taken.add(id), "its id '%s' is already that of another plugin".formatted(id));
    taken.forEach(
        other ->
            require(
                !id.startsWith(other + "-") && !other.startsWith(id + "-"),
                "its id '%s' and that of plugin '%s' begin alike, so their tables would be mixed up"
                    .formatted(id, other)));
    return installed;
  }
}
