package se.halsolots.kernel.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantPlugins;
import se.halsolots.kernel.tenancy.TenantProblem;
import se.halsolots.spi.SettingDefinition;

/** Checks a tenant's choice of plugins against the plugins that there are. */
public final class TenantPluginCheck {

  private static final String FILE = "plugins.properties";

  private final Map<String, InstalledPlugin> plugins;

  public TenantPluginCheck(List<InstalledPlugin> plugins) {
    this.plugins =
        plugins.stream()
            .collect(
                Collectors.toMap(InstalledPlugin::id, plugin -> plugin, (a, b) -> a, TreeMap::new));
  }

  /** What is wrong with the tenant's {@code plugins.properties}. */
  public List<TenantProblem> problems(Tenant tenant) {
    return problems(tenant, tenant.plugins());
  }

  /** What is wrong with that and what the tenant has decided since. */
  List<TenantProblem> problems(Tenant tenant, TenantPlugins decided) {
    List<TenantProblem> problems = new ArrayList<>();
    decided
        .values()
        .forEach(
            (id, values) ->
                values.forEach(
                    (key, value) ->
                        fault(id, key, value)
                            .ifPresent(
                                remedy ->
                                    problems.add(
                                        new TenantProblem(
                                            tenant.id().value(),
                                            FILE,
                                            id + "." + key,
                                            value,
                                            remedy)))));
    return problems;
  }

  private Optional<String> fault(String id, String key, String value) {
    InstalledPlugin plugin = plugins.get(id);
    if (plugin == null) {
      return Optional.of(
          "there is no plugin '%s'; there are %s".formatted(id, listed(plugins.keySet().stream())));
    }
    if (TenantPlugins.OWN_KEYS.contains(key)) {
      return Optional.empty();
    }
    Optional<SettingDefinition<?>> setting = setting(plugin, key);
    if (setting.isEmpty()) {
      return Optional.of(
          "plugin '%s' has no such setting; it has %s"
              .formatted(
                  id,
                  listed(
                      Stream.concat(
                          Stream.of(TenantPlugins.ENABLED),
                          plugin.settings().stream().map(SettingDefinition::key)))));
    }
    try {
      setting.get().parse(value);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("is not valid: " + e.getMessage());
    }
  }

  /** The setting of the key, which may end in a language if the setting is a text. */
  private static Optional<SettingDefinition<?>> setting(InstalledPlugin plugin, String key) {
    int end = key.lastIndexOf('_');
    if (end < 0) {
      return plugin.setting(key);
    }
    return Language.find(key.substring(end + 1)).isEmpty()
        ? Optional.empty()
        : plugin
            .setting(key.substring(0, end))
            .filter(
                setting ->
                    setting.type().look() == SettingDefinition.Look.LINE
                        || setting.type().look() == SettingDefinition.Look.LINES);
  }

  private static String listed(Stream<String> names) {
    String list = names.collect(Collectors.joining(", "));
    return list.isEmpty() ? "none" : list;
  }
}
