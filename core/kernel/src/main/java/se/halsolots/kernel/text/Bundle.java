package se.halsolots.kernel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import se.halsolots.kernel.tenancy.Language;

/**
 * The texts of one module: the files {@code messages_<language>.properties}, in UTF-8, of one
 * package. Easy Swedish falls back to Swedish, and so does every other language at last.
 */
public final class Bundle {

  private final Map<Language, Map<String, String>> texts;

  private Bundle(Map<Language, Map<String, String>> texts) {
    this.texts = texts;
  }

  /**
   * Reads the texts that lie beside a package's classes; a language without a file has none.
   *
   * @param packageName for example {@code se.halsolots.example}
   */
  public static Bundle read(String packageName, ClassLoader loader) {
    Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String file = packageName.replace('.', '/') + "/messages_" + language.code() + ".properties";
      try (InputStream in = loader.getResourceAsStream(file)) {
        if (in != null) {
          texts.put(language, read(new InputStreamReader(in, StandardCharsets.UTF_8)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read", e);
      }
    }
    return new Bundle(texts);
  }

  /** The texts of several packages together; of two with the same key that of the later one. */
  public static Bundle read(List<String> packageNames, ClassLoader loader) {
    Map<Language, Map<String, String>> together = new EnumMap<>(Language.class);
    for (String packageName : packageNames) {
      read(packageName, loader)
          .texts
          .forEach(
              (language, texts) ->
                  together.computeIfAbsent(language, any -> new TreeMap<>()).putAll(texts));
    }
    return new Bundle(together);
  }

  private static Map<String, String> read(Reader in) throws IOException {
    Properties properties = new Properties();
    properties.load(in);
    Map<String, String> read = new TreeMap<>();
    properties.forEach((key, text) -> read.put(key.toString(), text.toString()));
    return read;
  }

  /** The text with that key, in that language or the nearest one that has it. */
  public Optional<String> find(Language language, String key) {
    String own = in(language).get(key);
    return Optional.ofNullable(own != null ? own : in(Language.SWEDISH).get(key));
  }

  /** The keys of all texts in exactly that language. */
  public Set<String> keys(Language language) {
    return in(language).keySet();
  }

  /** All texts in that language, those that it lacks in Swedish. */
  public Map<String, String> all(Language language) {
    Map<String, String> all = new TreeMap<>(in(Language.SWEDISH));
    all.putAll(in(language));
    return all;
  }

  private Map<String, String> in(Language language) {
    return texts.getOrDefault(language, Map.of());
  }
}
