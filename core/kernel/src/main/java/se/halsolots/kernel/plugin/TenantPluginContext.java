package se.halsolots.kernel.plugin;

import java.time.Clock;
import java.util.Locale;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.TenantPlugins;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.SettingDefinition;
import se.halsolots.spi.TenantId;

/** What a plugin may know while it works for one tenant in one language. */
record TenantPluginContext(ActivePlugin plugin, Language language, Clock clock)
    implements PluginContext {

  @Override
  public TenantId tenant() {
    return plugin.tenant().id();
  }

  @Override
  public Locale locale() {
    return language.locale();
  }

  @Override
  public <T> T setting(SettingDefinition<T> definition) {
    if (!plugin.plugin().settings().contains(definition)) {
      throw new IllegalArgumentException(
          "plugin '%s' has not declared the setting '%s'; add it to settings()"
              .formatted(plugin.id(), definition.key()));
    }
    TenantPlugins values = plugin.tenant().plugins();
    return values
        .find(plugin.id(), definition.key() + "_" + language.code())
        .or(() -> values.find(plugin.id(), definition.key()))
        .map(definition::parse)
        .orElse(definition.defaultValue());
  }

  @Override
  public String text(String key) {
    return plugin.text(language, key);
  }
}
