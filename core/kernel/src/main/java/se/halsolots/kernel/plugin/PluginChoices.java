package se.halsolots.kernel.plugin;

import java.util.List;
import se.halsolots.kernel.tenancy.TenantPlugins;

/** What the tenant at hand has decided of its plugins in the running portal. */
interface PluginChoices {

  /** Its decisions, in the words of {@code plugins.properties}. */
  TenantPlugins decided();

  /** What is turned off there because it failed. */
  List<PluginFault> faults();

  /** Decides; the empty text takes a decision back. */
  void decide(String plugin, String key, String value);

  /** Takes back all decisions about the plugin, and forgets what failed. */
  void forget(String plugin);

  /** Keeps in mind that something failed. */
  void note(PluginFault fault);

  /** What failed shall work again. */
  void clear(String plugin, String part);
}
