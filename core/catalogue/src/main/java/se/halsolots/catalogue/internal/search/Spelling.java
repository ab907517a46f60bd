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
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds the words of the index that a misspelt word may have been meant to be. */
final class Spelling {

  private static final int MOST_VISITED = 20_000;
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

    private Guess and(Guess other) {
      return new Guess(term, edits, frequency + other.frequency);
    }
  }

  /** The nearest words, best first, for a folded word; they share its first letter. */
  static List<Guess> near(IndexReader reader, String field, String folded) throws IOException {
    int edits = allowedEdits(folded);
    if (edits == 0) {
      return List.of();
    }
    Map<String, Guess> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        collect(terms.iterator(), folded, edits, found);
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingInt(Guess::edits)
                .thenComparing(Comparator.comparingInt(Guess::frequency).reversed())
                .thenComparing(Guess::term))
        .limit(MOST_GIVEN)
        .toList();
  }

  /** Looks at the words with the same first letter; that is quicker than building an automaton. */
  private static void collect(TermsEnum terms, String folded, int edits, Map<String, Guess> found)
      throws IOException {
    BytesRef first = new BytesRef(folded.substring(0, folded.offsetByCodePoints(0, 1)));
    if (terms.seekCeil(first) == TermsEnum.SeekStatus.END) {
      return;
    }
    EditDistance distance = new EditDistance(folded, edits);
    BytesRef term = terms.term();
    for (int i = 0; term != null && i < MOST_VISITED && StringHelper.startsWith(term, first); i++) {
      int away = distance.to(term);
      if (away <= edits) {
        Guess guess = new Guess(term.utf8ToString(), away, terms.docFreq());
        found.merge(guess.term(), guess, Guess::and);
      }
      term = terms.next();
    }
  }

  private static int allowedEdits(String folded) {
    int length = folded.codePointCount(0, folded.length());
    if (length < EntryFields.SHORTEST_SPELLING || length > LONGEST) {
      return 0;
    }
    return length < 6 ? 1 : 2;
  }
}
