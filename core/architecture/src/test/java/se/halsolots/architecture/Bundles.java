package se.halsolots.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of texts, {@code messages_<language>.properties}, of core and plugins. */
final class Bundles {

  private static final Pattern NAME =
      Pattern.compile("messages_([a-z]{2}[-_A-Za-z]*)\\.properties");

  private Bundles() {}

  /**
   * The texts of one folder: by language, the texts by key.
   *
   * @param folder path from the root, for messages
   */
  record Bundle(String folder, Map<String, Map<String, String>> languages) {}

  /** All bundles, sorted by folder. Those of tenants word existing keys anew and are not here. */
  static List<Bundle> all() {
    Map<String, Map<String, Map<String, String>>> found = new TreeMap<>();
    for (Path file : SourceTree.files(".properties")) {
      Matcher name = NAME.matcher(file.getFileName().toString());
      if (name.matches() && SourceTree.isUnder(file, "src/main/resources")) {
        found
            .computeIfAbsent(
                SourceTree.relative(file.resolveSibling("")), folder -> new TreeMap<>())
            .put(name.group(1), texts(file));
      }
    }
    return found.entrySet().stream()
        .map(entry -> new Bundle(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Map<String, String> texts(Path file) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(SourceTree.relative(file), e);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    properties.stringPropertyNames().stream()
        .sorted()
        .forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
