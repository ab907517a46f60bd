package se.halsolots.testkit.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of a plugin as they lie beside its class, by language. */
final class PluginTexts {

  private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();
  private final Class<?> plugin;

  PluginTexts(Class<?> plugin) {
    this.plugin = plugin;
  }

  /** The texts of exactly that language by key; none without a file. */
  Map<String, String> in(String language) {
    return byLanguage.computeIfAbsent(language, this::read);
  }

  /** The text, in that language, else in Swedish; the key itself if there is none. */
  String find(String language, String key) {
    return in(language).getOrDefault(key, in("sv").getOrDefault(key, key));
  }

  private Map<String, String> read(String language) {
    String file = "messages_" + language + ".properties";
    Map<String, String> texts = new TreeMap<>();
    try (InputStream in = plugin.getResourceAsStream(file)) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
    return texts;
  }
}
