package se.halsolots.catalogue.internal.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.halsolots.catalogue.CatalogueCode;

/** Fixed codes as they lie in a column: sorted, separated by commas. */
final class Codes {

  private Codes() {}

  static <E extends Enum<E> & CatalogueCode> String write(Collection<E> values) {
    return values.stream()
        .sorted(Comparator.naturalOrder())
        .map(CatalogueCode::code)
        .collect(Collectors.joining(","));
  }

  static String writeWords(Collection<String> words) {
    return words.stream().sorted().collect(Collectors.joining(","));
  }

  static <E extends Enum<E> & CatalogueCode> Set<E> read(Class<E> list, String column) {
    EnumSet<E> values = EnumSet.noneOf(list);
    for (String code : readWords(column)) {
      values.add(readOne(list, code));
    }
    return values;
  }

  static Set<String> readWords(String column) {
    return column.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(column.split(",", -1)));
  }

  /**
   * Values by name, a line each: {@code name=value}, sorted, without empty ones; line breaks in
   * values are spaces.
   */
  static String writeValues(Map<String, String> values) {
    return values.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + one.getValue().replaceAll("[\\r\\n]+", " "))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  static Map<String, String> readValues(String column) {
    Map<String, String> values = new TreeMap<>();
    column
        .lines()
        .forEach(
            line -> {
              int end = line.indexOf('=');
              values.put(line.substring(0, end), line.substring(end + 1));
            });
    return values;
  }

  static <E extends Enum<E> & CatalogueCode> E readOne(Class<E> list, String code) {
    return CatalogueCode.find(list, code)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the database holds the unknown %s '%s'"
                        .formatted(list.getSimpleName(), code)));
  }

  static <E extends Enum<E> & CatalogueCode> Optional<E> readOptional(Class<E> list, String code) {
    return code.isEmpty() ? Optional.empty() : Optional.of(readOne(list, code));
  }

  static String writeOptional(Optional<? extends CatalogueCode> value) {
    return value.map(CatalogueCode::code).orElse("");
  }
}
