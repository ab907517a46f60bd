package se.halsolots.kernel.tenancy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A properties file in UTF-8 that reports what cannot be used and which keys nobody asked for. */
final class PropertyFile {

  private final String name;
  private final Map<String, String> values;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Problems problems;

  private PropertyFile(String name, Map<String, String> values, Problems problems) {
    this.name = name;
    this.values = values;
    this.problems = problems;
  }

  /**
   * Reads the file.
   *
   * @param folder the tenant's folder
   * @param name path of the file within it
   */
  static PropertyFile read(Path folder, String name, Problems problems) {
    Map<String, String> values = new TreeMap<>();
    try {
      new OnceOnly(name, values, problems)
          .load(
              new StringReader(
                  Files.readString(folder.resolve(name), StandardCharsets.UTF_8)
                      .replaceFirst("^\uFEFF", "")));
    } catch (CharacterCodingException e) {
      problems.add(name, "is not UTF-8; save it in UTF-8");
    } catch (IOException e) {
      problems.add(name, "cannot be read; it must exist and be readable");
    } catch (IllegalArgumentException e) {
      problems.add(name, "has a broken \\u escape; write the character itself, in UTF-8");
    }
    return new PropertyFile(name, values, problems);
  }

  /** The value, if the key is there and not blank. */
  Optional<String> find(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key)).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The value; a missing one is a problem, and the empty string goes on in its place. */
  String require(String key, String example) {
    Optional<String> found = find(key);
    if (found.isEmpty()) {
      problem(key, "is required, for example " + key + "=" + example);
    }
    return found.orElse("");
  }

  void problem(String key, String remedy) {
    problems.add(name, key, values.getOrDefault(key, ""), remedy);
  }

  /** All keys and values, each regarded as asked for. */
  Map<String, String> all() {
    asked.addAll(values.keySet());
    return values;
  }

  /** Reports the keys that nobody has asked for. */
  void reportUnknownKeys() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        problem(key, "is an unknown key; the known ones are " + known());
      }
    }
  }

  /** The known keys, without their variants in other languages. */
  private String known() {
    return asked.stream()
        .filter(key -> key.indexOf('_') < 0)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Reports keys that are given twice, of which Java would silently keep the last. */
  private static final class OnceOnly extends Properties {

    private static final long serialVersionUID = 1L;

    private final transient String file;
    private final transient Map<String, String> values;
    private final transient Problems problems;

    OnceOnly(String file, Map<String, String> values, Problems problems) {
      this.file = file;
      this.values = values;
      this.problems = problems;
    }

    @Override
    public synchronized @Nullable Object put(Object key, Object value) {
      String earlier = values.put(key.toString(), value.toString());
      if (earlier != null) {
        problems.add(
            file, key.toString(), value.toString(), "is given twice; remove one of the two lines");
      }
      return earlier;
    }
  }
}
