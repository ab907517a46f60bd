package se.halsolots.catalogue.internal.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Words under which a text is found although it has others. {@code a = b} works both ways; {@code a
 * > b} lets those who write a find texts about b, but not the other way round. Texts are indexed
 * with them, so that a question need not look for more.
 */
final class Synonyms {

  private final Map<String, Set<String>> stems = new HashMap<>();

  Synonyms(List<String> lines, UnaryOperator<String> stem) {
    for (String line : lines) {
      if (line.contains(">")) {
        String[] sides = line.split(">", 2);
        List<String> targets = stems(sides[1], ",", stem);
        stems(sides[0], ",", stem).forEach(word -> add(word, targets));
      } else {
        List<String> group = stems(line, "=", stem);
        group.forEach(word -> add(word, group));
      }
    }
  }

  /** Stems of the words by which a text with this stem is found too, itself left out. */
  Set<String> leadingTo(String stem) {
    return stems.getOrDefault(stem, Set.of());
  }

  private void add(String asked, List<String> targets) {
    for (String target : targets) {
      if (!target.equals(asked)) {
        stems.computeIfAbsent(target, word -> new LinkedHashSet<>()).add(asked);
      }
    }
  }

  private static List<String> stems(String words, String by, UnaryOperator<String> stem) {
    return Arrays.stream(words.split(by, 0)).map(String::strip).map(stem).distinct().toList();
  }
}
