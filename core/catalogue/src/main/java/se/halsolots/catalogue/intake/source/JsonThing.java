package se.halsolots.catalogue.intake.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that is asked tolerantly: what is missing is an empty text or an empty list, a
 * number is its text, a single value is a list of one. Sources differ in such things between
 * versions.
 */
public final class JsonThing {

  /** No value. */
  public static final JsonThing MISSING = new JsonThing(null);

  private final @Nullable Object value;

  private JsonThing(@Nullable Object value) {
    this.value = value;
  }

  /**
   * Wraps a value.
   *
   * @param value a Map by text, a List, a text, or null
   */
  public static JsonThing of(@Nullable Object value) {
    return value == null ? MISSING : new JsonThing(value);
  }

  public boolean isMissing() {
    return value == null;
  }

  public boolean isObject() {
    return value instanceof Map;
  }

  public boolean isText() {
    return value instanceof String;
  }

  /** Whether the object has that property with a value other than null. */
  public boolean has(String name) {
    return value instanceof Map<?, ?> map && map.get(name) != null;
  }

  /** The first of these properties that has a value. */
  public JsonThing get(String... names) {
    if (value instanceof Map<?, ?> map) {
      for (String name : names) {
        Object found = map.get(name);
        if (found != null && !found.equals("")) {
          return new JsonThing(found);
        }
      }
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      return of(list.get(0)).get(names);
    }
    return MISSING;
  }

  /** The first of these properties as text; empty if there is none. */
  public String text(String... names) {
    return get(names).text();
  }

  /** A text or number; of a list the first one; of an object its value, name or id. */
  public String text() {
    if (value instanceof String text) {
      return text;
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      return of(list.get(0)).text();
    } else if (value instanceof Map<?, ?>) {
      return get("@value", "value", "name", "@id", "id").textOnly();
    }
    return "";
  }

  /** The elements of a list; of any other value, the value itself. */
  public List<JsonThing> list() {
    if (value instanceof List<?> elements) {
      List<JsonThing> things = new ArrayList<>(elements.size());
      elements.forEach(element -> things.add(of(element)));
      return things;
    }
    return value == null ? List.of() : List.of(this);
  }

  /** The names of the object's properties. */
  public Set<String> names() {
    Set<String> names = new java.util.LinkedHashSet<>();
    if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> names.add(String.valueOf(key)));
    }
    return names;
  }

  /** A copy of the object's properties, to be added to; empty for anything else. */
  public Map<String, @Nullable Object> properties() {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, property) -> properties.put(String.valueOf(name), property));
    }
    return properties;
  }

  private String textOnly() {
    return value instanceof String text ? text : "";
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
