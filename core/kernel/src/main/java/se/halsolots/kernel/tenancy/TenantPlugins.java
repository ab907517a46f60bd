package se.halsolots.kernel.tenancy;

import java.util.Map;
import java.util.Optional;
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
}
