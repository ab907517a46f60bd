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

  /** How far from the visitor's words the search may go. */
  enum Reach {
    /** Every word must occur, inflected, as part of a compound, as a synonym or begun. */
    MEANT,
    /** Every word must occur, perhaps spelt otherwise, or a part of it. */
    GUESSED,
    /** Half of the words are enough. */
    LOOSE
  }

  private static final float SYNONYM = 0.6f;
  private static final float ALL_PARTS = 0.4f;
  private static final float ONE_PART = 0.08f;
  private static final float[] MISSPELT = {0.06f, 0.05f, 0.03f};
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
      BooleanQuery.Builder some = new BooleanQuery.Builder();
      for (Query word : words()) {
        some.add(word, Occur.SHOULD);
      }
      some.setMinimumNumberShouldMatch(Math.max(1, wording.telling().size() / 2));
      query.add(some.build(), Occur.MUST);
    } else {
      for (Query word : words()) {
        query.add(word, Occur.MUST);
      }
      query.add(wholeTitle(), Occur.SHOULD);
    }
    filter(query);
    return query.build();
  }

  /** Whether one word of the question, as meant, or a term, would find anything at all. */
  Query alone(Query word) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(word, Occur.FILTER);
    filter(query);
    return query.build();
  }

  Query word(String word) throws IOException {
    List<String> telling = wording.telling();
    boolean last = word.equals(telling.get(telling.size() - 1));
    boolean begun =
        last && wording.typing() && word.equals(wording.all().get(wording.all().size() - 1));
    List<Query> ways = new ArrayList<>();
    float boost = 1;
    for (Language language : languages) {
      addWays(ways, language, word, begun, boost);
      boost = NEXT_LANGUAGE;
    }
    return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
  }

  private List<Query> words() throws IOException {
    List<Query> queries = new ArrayList<>();
    for (String word : wording.telling()) {
      queries.add(word(word));
    }
    return queries;
  }

  private void addWays(List<Query> ways, Language language, String word, boolean begun, float boost)
      throws IOException {
    LanguageAnalysis analysis = LanguageAnalysis.of(language);
    WordForms forms = analysis.forms(word);
    String stems = IndexFields.stems(language);
    ways.add(term(IndexFields.words(language), forms.word(), boost));
    ways.add(term(stems, forms.stem(), boost));
    for (String synonym : analysis.synonyms(forms.stem())) {
      ways.add(term(stems, synonym, boost * SYNONYM));
    }
    int length = forms.folded().length();
    if (begun && length >= EntryFields.SHORTEST_START && length <= EntryFields.LONGEST_START) {
      ways.add(term(IndexFields.starts(language), forms.folded(), boost));
    }
    if (forms.parts().size() > 1) {
      ways.add(allParts(analysis, stems, forms, boost * ALL_PARTS));
    }
    if (reach != Reach.MEANT) {
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
    query.add(new TermQuery(new Term(IndexFields.NODE, question.node().value())), Occur.FILTER);
    if (question.kinds().isEmpty() || question.kinds().size() == CatalogueKind.values().length) {
      return;
    }
    BooleanQuery.Builder kinds = new BooleanQuery.Builder();
    for (CatalogueKind kind : question.kinds()) {
      kinds.add(new TermQuery(new Term(IndexFields.KIND, kind.name())), Occur.SHOULD);
    }
    query.add(kinds.build(), Occur.FILTER);
  }

  private static Query term(String field, String text, float boost) {
    TermQuery term = new TermQuery(new Term(field, text));
    return boost == 1 ? term : new BoostQuery(term, boost);
  }
}
