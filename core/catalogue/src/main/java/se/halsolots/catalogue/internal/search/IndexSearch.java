package se.halsolots.catalogue.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import se.halsolots.catalogue.SearchHits;
import se.halsolots.catalogue.SearchQuestion;
import se.halsolots.catalogue.internal.search.QuestionQuery.Reach;
import se.halsolots.kernel.tenancy.Language;

/** Answers one question from one state of the index. */
final class IndexSearch {

  /** With as many hits for the words as written, no other ways are tried. */
  private static final int PLENTY = 20;

  /** With fewer hits than this for the words as meant, other spellings are looked for as well. */
  private static final int ENOUGH = 3;

  private static final WeightSimilarity SIMILARITY = new WeightSimilarity();

  private final IndexSearcher searcher;
  private final SearchQuestion question;
  private final Wording wording;

  IndexSearch(IndexReader reader, SearchQuestion question) {
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(SIMILARITY);
    this.searcher.setQueryCache(null);
    this.question = question;
    this.wording = Wording.of(question);
  }

  SearchHits hits() throws IOException {
    if (wording.telling().isEmpty() || question.offset() >= SearchQuestion.MAX_HITS) {
      return SearchHits.NONE;
    }
    List<Language> own = wording.languages(question.language());
    TopDocs written = top(own, Reach.WRITTEN);
    if (written.totalHits.value >= PLENTY) {
      return hits(written, Optional.empty());
    }
    TopDocs meant = top(own, Reach.MEANT);
    if (meant.totalHits.value >= ENOUGH) {
      return hits(meant, Optional.empty());
    }
    if (meant.totalHits.value > 0) {
      return hits(top(own, Reach.GUESSED), Optional.empty());
    }
    TopDocs elsewhere = top(everyLanguage(own), Reach.MEANT);
    if (elsewhere.totalHits.value > 0) {
      return hits(elsewhere, Optional.empty());
    }
    return guessed(own);
  }

  private SearchHits guessed(List<Language> languages) throws IOException {
    TopDocs guessed = top(languages, Reach.GUESSED);
    if (guessed.totalHits.value == 0 && wording.telling().size() > 1) {
      guessed = top(languages, Reach.LOOSE);
    }
    boolean none = guessed.totalHits.value == 0;
    return hits(guessed, none ? Optional.empty() : suggestion(languages));
  }

  private static List<Language> everyLanguage(List<Language> first) {
    List<Language> all = new ArrayList<>(first);
    Arrays.stream(Language.values())
        .filter(language -> !first.contains(language))
        .forEach(all::add);
    return all;
  }

  private TopDocs top(List<Language> languages, Reach reach) throws IOException {
    Query query = query(languages, reach).build();
    int most = Math.min(question.offset() + question.limit(), SearchQuestion.MAX_HITS);
    return searcher.search(
        query, new TopScoreDocCollectorManager(most, null, SearchQuestion.MAX_HITS));
  }

  private QuestionQuery query(List<Language> languages, Reach reach) {
    return new QuestionQuery(question, wording, languages, reach, searcher.getIndexReader());
  }

  private SearchHits hits(TopDocs top, Optional<String> suggestion) throws IOException {
    boolean exact = top.totalHits.relation == TotalHits.Relation.EQUAL_TO;
    long total = exact ? top.totalHits.value : SearchQuestion.MAX_HITS;
    int from = Math.min(question.offset(), top.scoreDocs.length);
    return new SearchHits(
        Math.min(total, SearchQuestion.MAX_HITS),
        HitIds.of(searcher.getIndexReader(), top.scoreDocs, from),
        suggestion);
  }

  /** The question with the words that find nothing here replaced by the nearest that do. */
  private Optional<String> suggestion(List<Language> languages) throws IOException {
    QuestionQuery meant = query(languages, Reach.MEANT);
    List<String> words = new ArrayList<>(wording.all());
    for (String word : wording.telling()) {
      if (!finds(meant, meant.word(word))) {
        Optional<String> nearest = nearest(meant, languages, word);
        nearest.ifPresent(other -> words.replaceAll(each -> each.equals(word) ? other : each));
      }
    }
    return words.equals(wording.all()) ? Optional.empty() : Optional.of(String.join(" ", words));
  }

  private Optional<String> nearest(QuestionQuery query, List<Language> languages, String word)
      throws IOException {
    for (Language language : languages) {
      String field = IndexFields.spelling(language);
      String folded = LanguageAnalysis.of(language).forms(word).folded();
      for (Spelling.Guess guess : Spelling.near(searcher.getIndexReader(), field, folded)) {
        if (finds(query, new TermQuery(new Term(field, guess.term())))) {
          return Optional.of(guess.word());
        }
      }
    }
    return Optional.empty();
  }

  private boolean finds(QuestionQuery query, Query word) throws IOException {
    return searcher.count(query.alone(word)) > 0;
  }
}
