package se.halsolots.web.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands after the question mark of an address. What is too much of it is left out: a page
 * never needs it.
 */
public final class Query {

  public static final Query EMPTY = new Query(Map.of());

  private static final int MOST_PARAMETERS = 60;
  private static final int LONGEST_VALUE = 300;

  private final Map<String, List<String>> values;

  private Query(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Reads it; what is not well-formed is left out. */
  public static Query parse(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    String[] pairs = text.split("&", MOST_PARAMETERS + 1);
    for (int i = 0; i < Math.min(pairs.length, MOST_PARAMETERS); i++) {
      int equals = pairs[i].indexOf('=');
      if (equals > 0) {
        add(values, pairs[i].substring(0, equals), pairs[i].substring(equals + 1));
      }
    }
    return new Query(values);
  }

  private static void add(Map<String, List<String>> values, String name, String value) {
    try {
      String decoded = URLDecoder.decode(value, StandardCharsets.UTF_8).strip();
      if (!decoded.isEmpty() && decoded.length() <= LONGEST_VALUE) {
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(decoded);
      }
    } catch (IllegalArgumentException e) {
      // A value that is no text, such as "%zz", is as good as none.
      values.remove(name);
    }
  }

  public Optional<String> first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The same without a parameter. */
  public Query without(String name) {
    Map<String, List<String>> rest = new LinkedHashMap<>(values);
    rest.remove(name);
    return new Query(rest);
  }

  /** The same without one value of a parameter. */
  public Query without(String name, String value) {
    List<String> left = all(name).stream().filter(one -> !one.equals(value)).toList();
    Map<String, List<String>> rest = new LinkedHashMap<>(values);
    if (left.isEmpty()) {
      rest.remove(name);
    } else {
      rest.put(name, left);
    }
    return new Query(rest);
  }

  /** The same with that one value of a parameter. */
  public Query with(String name, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(name, List.of(value));
    return new Query(more);
  }

  /** Only these parameters. */
  public Query only(List<String> names) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (String name : names) {
      if (values.containsKey(name)) {
        kept.put(name, all(name));
      }
    }
    return new Query(kept);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public Map<String, List<String>> values() {
    return Collections.unmodifiableMap(values);
  }

  /** As it stands in an address, with its question mark; the empty text if there is nothing. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, all) ->
            all.forEach(
                value ->
                    text.append(text.isEmpty() ? '?' : '&')
                        .append(encode(name))
                        .append('=')
                        .append(encode(value))));
    return text.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
