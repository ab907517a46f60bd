package se.halsolots.catalogue.internal.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Words that are looked for along with a word. {@code a = b} works both ways; {@code a > b} finds
 * texts about b for those who write a, but not the other way round.
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

  /** Stems of the synonyms of the word with that stem, itself left out. */
  Set<String> of(String stem) {
    return stems.getOrDefault(stem, Set.of());
  }

  private void add(String word, List<String> targets) {
    Set<String> known = stems.computeIfAbsent(word, w -> new LinkedHashSet<>());
    known.addAll(targets);
    known.remove(word);
  }

  private static List<String> stems(String words, String by, UnaryOperator<String> stem) {
    return Arrays.stream(words.split(by, 0)).map(String::strip).map(stem).distinct().toList();
  }
}
