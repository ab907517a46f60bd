package se.halsolots.testkit.plugin.contract;

import java.util.Map;
import java.util.TreeMap;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.SettingDefinition;

/** The keys of all texts that a plugin's declarations name, and what for. */
final class Labels {

  private final Map<String, String> purposes = new TreeMap<>();

  private Labels() {}

  static Map<String, String> of(PortalPlugin plugin) {
    Labels labels = new Labels();
    plugin
        .pages()
        .forEach(
            page ->
                page.menu()
                    .ifPresent(
                        menu -> labels.add(menu.labelKey(), "the menu entry of", page.path())));
    plugin.permissions().forEach(one -> labels.add(one.labelKey(), "the permission", one.name()));
    plugin.settings().forEach(labels::setting);
    plugin.activityFields().forEach(labels::field);
    plugin
        .indicators()
        .forEach(one -> labels.withHelp(one.labelKey(), "the indicator", one.name()));
    plugin
        .exports()
        .forEach(
            one -> {
              labels.add(one.labelKey(), "the export", one.name());
              one.columnKeys()
                  .forEach(key -> labels.add(key, "a column of the export", one.name()));
            });
    plugin
        .retention()
        .forEach(one -> labels.add(one.labelKey(), "the type of information", one.name()));
    return labels.purposes;
  }

  private void setting(SettingDefinition<?> setting) {
    withHelp(setting.labelKey(), "the setting", setting.key());
    setting
        .type()
        .choices()
        .forEach(value -> add(setting.labelKey() + "." + value, "a choice of", setting.key()));
  }

  private void field(ActivityField field) {
    withHelp(field.labelKey(), "the field of activities", field.name());
    field
        .choices()
        .forEach(value -> add(field.labelKey() + "." + value, "a choice of", field.name()));
  }

  private void withHelp(String key, String kind, String name) {
    add(key, kind, name);
    add(key + ".help", "the explanation of " + kind, name);
  }

  private void add(String key, String kind, String name) {
    purposes.put(key, "%s '%s'".formatted(kind, name));
  }
}
