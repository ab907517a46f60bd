package se.halsolots.healthguides.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several short values in one column, a line each. */
final class Lists {

  private Lists() {}

  static String joined(Collection<String> values) {
    return values.stream().sorted().collect(Collectors.joining("\n"));
  }

  static Set<String> parts(String column) {
    return Arrays.stream(column.split("\n"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static <E extends Enum<E>> String names(Collection<E> values) {
    return joined(values.stream().map(Enum::name).toList());
  }

  static <E extends Enum<E>> Set<E> values(Class<E> type, String column) {
    return parts(column).stream()
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
