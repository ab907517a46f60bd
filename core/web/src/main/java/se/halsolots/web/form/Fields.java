package se.halsolots.web.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody sent from a form: texts by the names of the fields. Line breaks are one character,
 * invisible characters that come with pasting and dictation are gone.
 */
public final class Fields {

  /**
   * Control and format characters, but for line breaks, tabs and the joiners that Persian needs.
   */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]|[\\p{Cc}&&[^\\n\\t]]");

  private final Map<String, List<String>> values;
  private final Optional<SentFile> file;

  public Fields(Map<String, List<String>> values) {
    this(values, Optional.empty());
  }

  private Fields(Map<String, List<String>> values, Optional<SentFile> file) {
    this.file = file;
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, all) -> copy.put(name, all.stream().map(Fields::plain).toList()));
    this.values = Collections.unmodifiableMap(copy);
  }

  /** Of a request. */
  public static Fields of(Map<String, String[]> parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    parameters.forEach((name, all) -> values.put(name, List.of(all)));
    return new Fields(values);
  }

  /** The same with a file. */
  public Fields with(SentFile sent) {
    return new Fields(values, Optional.of(sent));
  }

  /** The file that came along, if one was chosen. */
  public Optional<SentFile> file() {
    return file.filter(sent -> !sent.name().isEmpty());
  }

  /** The text of the field, without blanks around it; empty if it was not sent. */
  public String text(String name) {
    return all(name).stream().findFirst().orElse("").strip();
  }

  /** The text of the field with its blanks, as a password. */
  public String raw(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** All texts of the field, as of boxes that were ticked. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Whether the field was sent at all, as the button that was pressed is. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  public Map<String, List<String>> values() {
    return values;
  }

  private static String plain(String text) {
    return INVISIBLE.matcher(text.replace("\r\n", "\n")).replaceAll("");
  }
}
