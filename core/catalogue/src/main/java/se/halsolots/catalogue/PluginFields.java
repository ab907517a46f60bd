package se.halsolots.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.halsolots.catalogue.intake.IntakeField;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.plugin.InstalledPlugin;
import se.halsolots.kernel.plugin.PluginRegistry;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.ActivityField;

/** Knows what plugins add to activities. */
@ApplicationScoped
public class PluginFields {

  private static final List<String> YES = List.of("ja", "j", "x", "1", "yes", "true", "sant");
  private static final List<String> NO = List.of("nej", "n", "0", "no", "false", "falskt", "-");

  @Inject ActivePlugins plugins;
  @Inject PluginRegistry registry;

  /** The fields of all plugins that the node has on, by plugin, in the plugin's order. */
  public List<PluginField> of(Tenant node) {
    return plugins.of(node).stream().flatMap(plugin -> of(plugin).stream()).toList();
  }

  /** How sources write the fields of all installed plugins, by {@link PluginField#key}. */
  public Map<String, IntakeField> inSources() {
    return inSources(registry.installed());
  }

  /** The same for these plugins. */
  public static Map<String, IntakeField> inSources(List<InstalledPlugin> installed) {
    Map<String, IntakeField> fields = new HashMap<>();
    for (InstalledPlugin plugin : installed) {
      plugin
          .offer()
          .fields()
          .forEach(field -> fields.put(plugin.id() + "." + field.name(), inSources(plugin, field)));
    }
    return fields;
  }

  private static IntakeField inSources(InstalledPlugin plugin, ActivityField field) {
    Map<String, String> words = new HashMap<>();
    if (field.kind() == ActivityField.Kind.FLAG) {
      YES.forEach(word -> words.put(word, ActivityField.YES));
      NO.forEach(word -> words.put(word, ""));
    }
    for (String value : field.choices()) {
      plugin
          .texts()
          .find(Language.SWEDISH, field.labelKey() + "." + value)
          .ifPresent(label -> words.put(label.toLowerCase(Locale.ROOT), value));
    }
    field.choices().forEach(value -> words.put(value, value));
    return new IntakeField(words);
  }

  /** The fields of that plugin. */
  public static List<PluginField> of(ActivePlugin plugin) {
    return plugin.plugin().offer().fields().stream()
        .map(field -> new PluginField(plugin, field))
        .toList();
  }
}
