package se.halsolots.kernel.tenancy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which plugins a tenant has turned on, and how it has set them, as its {@code plugins.properties}
 * says.
 *
 * @param values by plugin id and then by key; the key {@code enabled} turns the plugin on
 */
public record TenantPlugins(SortedMap<String, SortedMap<String, String>> values) {

  /** The key that turns a plugin on. */
  public static final String ENABLED = "enabled";

  /** The region's key that lets nodes turn a plugin on, which they may unless it says no. */
  public static final String OFFERED = "offered";

  /** The key that tells that the plugin has filled the tenant for a demonstration. */
  public static final String FILLED = "filled";

  /** Keys that are the portal's own, and no plugin's settings. */
  public static final Set<String> OWN_KEYS = Set.of(ENABLED, OFFERED, FILLED);

  public TenantPlugins {
    SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
    values.forEach((plugin, settings) -> copy.put(plugin, new TreeMap<>(settings)));
    values = copy;
  }

  /** No plugin turned on. */
  public static TenantPlugins none() {
    return new TenantPlugins(new TreeMap<>());
  }

  /** Whether the tenant has turned the plugin on. A plugin that it does not name is off. */
  public boolean isEnabled(String plugin) {
    return find(plugin, ENABLED).map(Boolean::parseBoolean).orElse(false);
  }

  /** The text that the tenant has written for the plugin's setting. */
  public Optional<String> find(String plugin, String key) {
    Map<String, String> settings = values.get(plugin);
    return settings == null ? Optional.empty() : Optional.ofNullable(settings.get(key));
  }

  /** What is written for the plugin, by key. */
  public Map<String, String> of(String plugin) {
    return values.getOrDefault(plugin, new TreeMap<>());
  }

  /** The same with other values going before these. */
  public TenantPlugins under(TenantPlugins first) {
    SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
    values.forEach((plugin, settings) -> all.put(plugin, new TreeMap<>(settings)));
    first.values.forEach(
        (plugin, settings) -> all.computeIfAbsent(plugin, any -> new TreeMap<>()).putAll(settings));
    return new TenantPlugins(all);
  }
}
