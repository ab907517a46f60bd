package se.halsolots.kernel.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.SettingDefinition;

/**
 * A plugin that a tenant has turned on.
 *
 * @param plugin the plugin
 * @param tenant the tenant
 * @param settings what the tenant has set, by key; {@code <key>_<language>} for a language's text
 */
public record ActivePlugin(InstalledPlugin plugin, Tenant tenant, Map<String, String> settings) {

  /** Keys that the bundle of every plugin has: what people call it, and what it is for. */
  public static final String NAME = "plugin.name";

  public static final String ABOUT = "plugin.about";

  public ActivePlugin {
    settings = Map.copyOf(settings);
  }

  public String id() {
    return plugin.id();
  }

  /** What people call it. */
  public String name(Language language) {
    return text(language, NAME);
  }

  /** Its pages of that kind that stand in a menu, in order. */
  public List<PluginPage> menu(PluginPage.Audience audience) {
    return plugin.pages().stream()
        .filter(page -> page.audience() == audience && page.menu().isPresent())
        .sorted(Comparator.comparingInt(page -> page.menu().orElseThrow().order()))
        .toList();
  }

  /** The tenant's value of a setting, in that language if it is written in it. */
  <T> T setting(SettingDefinition<T> definition, Language language) {
    if (!plugin.settings().contains(definition)) {
      throw new IllegalArgumentException(
          "plugin '%s' has not declared the setting '%s'; add it to settings()"
              .formatted(id(), definition.key()));
    }
    return value(definition.key() + "_" + language.code())
        .or(() -> value(definition.key()))
        .map(definition::parse)
        .orElse(definition.defaultValue());
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  /** The tenant's or the plugin's text with that key; the key itself if there is none. */
  public String text(Language language, String key) {
    return tenant
        .texts()
        .find(language, id() + "." + key)
        .or(() -> plugin.texts().find(language, key))
        .orElse(key);
  }

  /** All its texts in that language by key, the tenant's own wordings included. */
  public Map<String, String> texts(Language language) {
    Map<String, String> texts = plugin.texts().all(language);
    texts.replaceAll((key, text) -> tenant.texts().find(language, id() + "." + key).orElse(text));
    return texts;
  }

  /** Its blocks at that place. */
  List<PageBlock> blocks(PageBlock.Place place) {
    return plugin.offer().blocks().stream().filter(block -> block.place() == place).toList();
  }
}
