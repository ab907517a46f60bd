package se.halsolots.catalogue.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.halsolots.catalogue.CatalogueKind;
import se.halsolots.catalogue.SearchQuestion;
import se.halsolots.kernel.tenancy.Language;

/**
 * Builds the Lucene query for a question out of terms only: nothing that a visitor writes is read
 * as query syntax.
 */
final class QuestionQuery {

  /** How far from the visitor's words the search may go; each goes farther than those before. */
  enum Reach {
    /** Every word must occur, perhaps inflected, in a compound, or as a synonym. */
    WRITTEN,
    /** The last word may be unfinished, and a compound may be found as its parts. */
    MEANT,
    /** Words may be spelt otherwise, and one part of a compound is enough. */
    GUESSED,
    /** Half of the words are enough. */
    LOOSE
  }

  private static final float ALL_PARTS = 0.4f;
  private static final float ONE_PART = 0.08f;
  private static final float[] MISSPELT = {0.07f, 0.06f, 0.04f};
  private static final float NEXT_LANGUAGE = 0.05f;

  private final SearchQuestion question;
  private final Wording wording;
  private final List<Language> languages;
  private final Reach reach;
  private final IndexReader reader;

  QuestionQuery(
      SearchQuestion question,
      Wording wording,
      List<Language> languages,
      Reach reach,
      IndexReader reader) {
    this.question = question;
    this.wording = wording;
    this.languages = languages;
    this.reach = reach;
    this.reader = reader;
  }

  Query build() throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (reach == Reach.LOOSE) {
      query.add(someWords(), Occur.MUST);
    } else {
      for (String word : wording.telling()) {
        query.add(word(word), Occur.MUST);
      }
    }
    for (String word : wording.telling()) {
      query.add(term(IndexFields.words(question.language()), word, 1), Occur.SHOULD);
    }
    query.add(wholeTitle(), Occur.SHOULD);
    filter(query);
    return query.build();
  }

  /** Asks only whether the node has anything that matches. */
  Query alone(Query word) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(word, Occur.FILTER);
    filter(query);
    return query.build();
  }

  Query word(String word) throws IOException {
    List<String> all = wording.all();
    boolean begun =
        reach != Reach.WRITTEN && wording.typing() && word.equals(all.get(all.size() - 1));
    List<Query> ways = new ArrayList<>();
    float boost = 1;
    for (Language language : languages) {
      addWays(ways, language, word, begun, boost);
      boost = NEXT_LANGUAGE;
    }
    return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
  }

  private Query someWords() throws IOException {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    for (String word : wording.telling()) {
      some.add(word(word), Occur.SHOULD);
    }
    some.setMinimumNumberShouldMatch(Math.max(1, wording.telling().size() / 2));
    return some.build();
  }

  private void addWays(List<Query> ways, Language language, String word, boolean begun, float boost)
      throws IOException {
    LanguageAnalysis analysis = LanguageAnalysis.of(language);
    WordForms forms = analysis.forms(word);
    String stems = IndexFields.stems(language);
    ways.add(term(stems, forms.stem(), boost));
    int length = forms.folded().length();
    if (begun && length >= EntryFields.SHORTEST_START && length <= EntryFields.LONGEST_START) {
      ways.add(term(IndexFields.starts(language), forms.folded(), boost));
    }
    if (reach != Reach.WRITTEN && forms.parts().size() > 1) {
      ways.add(allParts(analysis, stems, forms, boost * ALL_PARTS));
    }
    if (reach == Reach.GUESSED || reach == Reach.LOOSE) {
      for (String part : forms.parts()) {
        ways.add(term(stems, analysis.forms(part).stem(), boost * ONE_PART));
      }
      String spelling = IndexFields.spelling(language);
      for (Spelling.Guess guess : Spelling.near(reader, spelling, forms.folded())) {
        ways.add(term(spelling, guess.term(), boost * MISSPELT[guess.edits()]));
      }
    }
  }

  private static Query allParts(
      LanguageAnalysis analysis, String field, WordForms forms, float boost) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String part : forms.parts()) {
      all.add(new TermQuery(new Term(field, analysis.forms(part).stem())), Occur.MUST);
    }
    return new BoostQuery(all.build(), boost);
  }

  private Query wholeTitle() {
    return term(IndexFields.words(question.language()), EntryFields.wholeTitle(wording.all()), 1);
  }

  private void filter(BooleanQuery.Builder query) {
    if (question.kinds().isEmpty() || question.kinds().size() == CatalogueKind.values().length) {
      query.add(shelf(IndexFields.shelf(question.node())), Occur.FILTER);
      return;
    }
    BooleanQuery.Builder shelves = new BooleanQuery.Builder();
    for (CatalogueKind kind : question.kinds()) {
      shelves.add(shelf(IndexFields.shelf(question.node(), kind)), Occur.SHOULD);
    }
    query.add(shelves.build(), Occur.FILTER);
  }

  private static Query shelf(String name) {
    return new TermQuery(new Term(IndexFields.SHELF, name));
  }

  private static Query term(String field, String text, float boost) {
    TermQuery term = new TermQuery(new Term(field, text));
    return boost == 1 ? term : new BoostQuery(term, boost);
  }
}
