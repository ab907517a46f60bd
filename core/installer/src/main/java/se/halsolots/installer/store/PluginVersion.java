package se.halsolots.installer.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A version such as {@code 1.10.0-SNAPSHOT}: numbers compared as numbers; what follows them makes
 * it older than without, and is compared as text.
 */
record PluginVersion(List<Long> numbers, String rest) implements Comparable<PluginVersion> {

  private static final int LONGEST_NUMBER = 15;

  static PluginVersion of(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    List<Long> numbers = new ArrayList<>();
    for (String part : text.substring(0, end).split("\\.", -1)) {
      numbers.add(part.isEmpty() || part.length() > LONGEST_NUMBER ? 0L : Long.parseLong(part));
    }
    return new PluginVersion(List.copyOf(numbers), text.substring(end));
  }

  @Override
  public int compareTo(PluginVersion other) {
    int longer = Math.max(numbers.size(), other.numbers.size());
    for (int i = 0; i < longer; i++) {
      int compared = Long.compare(number(i), other.number(i));
      if (compared != 0) {
        return compared;
      }
    }
    return rest.isEmpty() || other.rest.isEmpty()
        ? Boolean.compare(rest.isEmpty(), other.rest.isEmpty())
        : Comparator.<String>naturalOrder().compare(rest, other.rest);
  }

  private long number(int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }
}
