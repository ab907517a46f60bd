package se.halsolots.catalogue.internal.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds the words that a Swedish compound is composed of, by a list of words of health and leisure:
 * {@code vattenträningsgruppen} is vatten, träning, grupp. If only its last or its first word is
 * known, that one is given.
 */
final class CompoundSplitter {

  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_LONE_PART = 4;
  private static final int MOST_PARTS = 4;
  private static final int LONGEST_WORD = 40;
  private static final List<String> LINKS = List.of("", "s", "o", "u", "a", "e");

  private final Map<String, String> words = new HashMap<>();
  private final UnaryOperator<String> stem;

  /**
   * @param words the known words; where several have one stem, the first stands for them
   * @param fold takes accents and rings off a word
   * @param stem gives a word's folded stem
   */
  CompoundSplitter(List<String> words, UnaryOperator<String> fold, UnaryOperator<String> stem) {
    this.stem = stem;
    for (String word : words) {
      this.words.putIfAbsent(stem.apply(word), word);
      this.words.putIfAbsent(stem.apply(fold.apply(word)), word);
    }
  }

  /** The known words that a folded word is composed of; empty if it is no compound of any. */
  List<String> parts(String word) {
    if (word.length() < 2 * SHORTEST_PART || word.length() > LONGEST_WORD || isKnown(word)) {
      return List.of();
    }
    List<String> whole = split(word, MOST_PARTS);
    if (!whole.isEmpty()) {
      return whole;
    }
    return lonePart(word).stream().toList();
  }

  private boolean isKnown(String word) {
    return find(word).isPresent();
  }

  private Optional<String> find(String word) {
    return Optional.ofNullable(words.get(stem.apply(word)));
  }

  private List<String> split(String word, int most) {
    if (most < 2) {
      return List.of();
    }
    for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      Optional<String> head = findHead(word.substring(0, at));
      if (head.isPresent()) {
        String tail = word.substring(at);
        List<String> rest = find(tail).map(List::of).orElseGet(() -> split(tail, most - 1));
        if (!rest.isEmpty()) {
          return Stream.concat(head.stream(), rest.stream()).toList();
        }
      }
    }
    return List.of();
  }

  /** Finds a first part, which may have lost its ending or end in a linking letter. */
  private Optional<String> findHead(String head) {
    return LINKS.stream()
        .filter(link -> head.endsWith(link) && head.length() - link.length() >= SHORTEST_PART)
        .map(link -> head.substring(0, head.length() - link.length()))
        .flatMap(bare -> Stream.of(words.get(bare), words.get(stem.apply(bare))))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Optional<String> lonePart(String word) {
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_LONE_PART; at++) {
      Optional<String> tail = find(word.substring(at));
      if (tail.isPresent()) {
        return tail;
      }
    }
    for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_LONE_PART; at--) {
      Optional<String> head = findHead(word.substring(0, at));
      if (head.isPresent()) {
        return head;
      }
    }
    return Optional.empty();
  }
}
