package se.halsolots.web.directory;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the template of an alphabetical list shows.
 *
 * @param nothing what is said when there is nothing in it
 */
public record IndexView(String heading, String lead, String nothing, List<Group> groups) {

  /** What stands under one letter, or one locality. */
  public record Group(String heading, List<Entry> entries) {}

  /** A link; {@code small} is what is said beside it. */
  public record Entry(String href, String label, String small) {}

  /**
   * Sorts entries into groups, both in the order of the language.
   *
   * @param group the heading that an entry stands under
   */
  static <T> List<Group> groups(
      Collection<T> things, Locale locale, Function<T, String> group, Function<T, Entry> entry) {
    Collator order = Collator.getInstance(locale);
    Map<String, List<Entry>> byHeading = new TreeMap<>(order);
    for (T thing : things) {
      byHeading
          .computeIfAbsent(group.apply(thing), any -> new ArrayList<>())
          .add(entry.apply(thing));
    }
    List<Group> groups = new ArrayList<>();
    byHeading.forEach(
        (heading, entries) -> {
          entries.sort(Comparator.comparing(Entry::label, order));
          groups.add(new Group(heading, entries));
        });
    return groups;
  }

  /** The letter that a name begins with; {@code 0–9} for a number. */
  static String initial(String name, Locale locale) {
    int first = name.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('0');
    return Character.isDigit(first) ? "0–9" : Character.toString(first).toUpperCase(locale);
  }
}
