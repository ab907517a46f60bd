package se.halsolots.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.halsolots.spi.ForPlugins.Use;

/**
 * What is wrong with what was sent, in words, by the names of the fields and in their order. The
 * summary at the top of the page and the field itself say the same.
 */
@ForPlugins(Use.IMPLEMENT)
public final class FormErrors {

  private static final FormErrors NONE = new FormErrors(Map.of());

  private final Map<String, String> byField;

  private FormErrors(Map<String, String> byField) {
    this.byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
  }

  public static FormErrors none() {
    return NONE;
  }

  public static FormErrors of(String field, String text) {
    return new FormErrors(Map.of(field, text));
  }

  /** The same with one more; a field that has one keeps it. */
  public FormErrors with(String field, String text) {
    Map<String, String> more = new LinkedHashMap<>(byField);
    more.putIfAbsent(field, text);
    return new FormErrors(more);
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  /** What is wrong with the field; empty if nothing is. */
  public String of(String field) {
    return byField.getOrDefault(field, "");
  }

  /** By field, for templates. */
  public Map<String, String> getByField() {
    return byField;
  }

  /** All, for the summary. */
  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    byField.forEach((field, text) -> lines.add(new Line(field, text)));
    return lines;
  }

  /** A line of the summary. */
  public record Line(String field, String text) {}
}
