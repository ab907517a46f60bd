package se.halsolots.kernel.tenancy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a tenant's choice of plugins. Whether the plugins and the settings exist is checked when
 * the plugins are known.
 */
final class TenantPluginsReader {

  static final String FILE = "plugins.properties";

  private static final Pattern KEY = Pattern.compile("([a-z][a-z0-9-]{1,30})\\.([a-z][a-z0-9_-]*)");

  private final Path folder;
  private final Problems problems;

  TenantPluginsReader(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  TenantPlugins read() {
    if (!Files.exists(folder.resolve(FILE))) {
      return TenantPlugins.none();
    }
    PropertyFile file = PropertyFile.read(folder, FILE, problems);
    SortedMap<String, SortedMap<String, String>> values = new TreeMap<>();
    for (Map.Entry<String, String> entry : file.all().entrySet()) {
      Matcher parts = KEY.matcher(entry.getKey());
      if (!parts.matches()) {
        file.problem(entry.getKey(), "must be <plugin>.enabled or <plugin>.<setting>");
      } else {
        String value = entry.getValue().strip();
        values.computeIfAbsent(parts.group(1), id -> new TreeMap<>()).put(parts.group(2), value);
        checkEnabled(file, entry.getKey(), parts.group(2), value);
      }
    }
    return new TenantPlugins(values);
  }

  private static void checkEnabled(PropertyFile file, String key, String setting, String value) {
    if (setting.equals(TenantPlugins.ENABLED) && !value.equals("true") && !value.equals("false")) {
      file.problem(key, "must be true or false");
    }
  }
}
