package se.halsolots.catalogue.internal.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Finds the words of the index that a misspelt word may have been meant to be. */
final class Spelling {

  private static final int MOST_VISITED = 200;
  private static final int MOST_GIVEN = 8;

  /** Longer words are not guessed at. */
  private static final int LONGEST = 30;

  private Spelling() {}

  /**
   * A word near to the asked one.
   *
   * @param term as {@link IndexFields#spelling} keeps it
   * @param edits letters to change, add, leave out or swap with the next
   */
  record Guess(String term, int edits, int frequency) {

    String word() {
      return term.substring(term.indexOf(IndexFields.AS_WRITTEN) + 1);
    }
  }

  /** The nearest words, best first, for a folded word; they share its first letter. */
  static List<Guess> near(IndexReader reader, String field, String folded) throws IOException {
    int edits = allowedEdits(folded);
    if (edits == 0) {
      return List.of();
    }
    CompiledAutomaton automaton = automaton(folded, edits);
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum near = automaton.getTermsEnum(terms);
        for (int i = 0; i < MOST_VISITED && near.next() != null; i++) {
          found.merge(near.term().utf8ToString(), near.docFreq(), Integer::sum);
        }
      }
    }
    return found.entrySet().stream()
        .map(entry -> guess(folded, entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Guess::edits)
                .thenComparing(Comparator.comparingInt(Guess::frequency).reversed())
                .thenComparing(Guess::term))
        .limit(MOST_GIVEN)
        .toList();
  }

  private static int allowedEdits(String folded) {
    int length = folded.codePointCount(0, folded.length());
    if (length < EntryFields.SHORTEST_SPELLING || length > LONGEST) {
      return 0;
    }
    return length < 6 ? 1 : 2;
  }

  private static CompiledAutomaton automaton(String folded, int edits) {
    int second = folded.offsetByCodePoints(0, 1);
    Automaton near =
        new LevenshteinAutomata(folded.substring(second), true)
            .toAutomaton(edits, folded.substring(0, second));
    Automaton term =
        Operations.concatenate(
            List.of(near, Automata.makeChar(IndexFields.AS_WRITTEN), Automata.makeAnyString()));
    return new CompiledAutomaton(
        Operations.determinize(term, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), false, true);
  }

  private static Guess guess(String folded, String term, int frequency) {
    String candidate = term.substring(0, term.indexOf(IndexFields.AS_WRITTEN));
    return new Guess(term, distance(folded, candidate), frequency);
  }

  /** Edits between two words; two neighbouring letters swapped are one. */
  private static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int step(int[][] edits, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
