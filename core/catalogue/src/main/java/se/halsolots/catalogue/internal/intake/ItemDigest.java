package se.halsolots.catalogue.internal.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.intake.IntakeActivity;

/**
 * A fingerprint of an item as a source tells it. The same item read again, in another run of the
 * portal or on another day too, has the same one: sets and maps are taken in sorted order, times
 * without what the day of the intake adds to them.
 */
final class ItemDigest {

  private ItemDigest() {}

  static String of(IntakeActivity item) {
    String text =
        canonical(item.content())
            + canonical(item.organiser())
            + canonical(item.coOrganisers())
            + canonical(item.place())
            + canonical(item.told().orElse(item.series()))
            + canonical(item.verified())
            + item.highlighted();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String canonical(Object value) {
    if (value instanceof Record one) {
      return record(one);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(ItemDigest::canonical).orElse("-");
    }
    if (value instanceof Set<?> set) {
      return set.stream()
          .map(ItemDigest::canonical)
          .sorted()
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((key, one) -> sorted.put(canonical(key), canonical(one)));
      return canonical(sorted.entrySet().stream().flatMap(ItemDigest::both).toList());
    }
    if (value instanceof Iterable<?> list) {
      StringJoiner joined = new StringJoiner(",", "[", "]");
      list.forEach(one -> joined.add(canonical(one)));
      return joined.toString();
    }
    // With its length before it: a text must not pass for two, whatever it holds.
    String text = value.toString();
    return text.length() + ":" + text;
  }

  private static Stream<String> both(Map.Entry<String, String> entry) {
    return Stream.of(entry.getKey(), entry.getValue());
  }

  private static String record(Record value) {
    StringJoiner joined = new StringJoiner(";", "(", ")");
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        joined.add(canonical(component.getAccessor().invoke(value)));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("a record's accessors are public: " + component, e);
      }
    }
    return joined.toString();
  }
}
