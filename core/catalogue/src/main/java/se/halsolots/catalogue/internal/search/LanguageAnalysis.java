package se.halsolots.catalogue.internal.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import se.halsolots.kernel.tenancy.Language;

/** Turns the texts and the questions of one language into the same terms. Safe for many threads. */
final class LanguageAnalysis {

  private static final int REMEMBERED_WORDS = 20_000;
  private static final Map<Language, LanguageAnalysis> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new LanguageAnalysis(language));
    }
  }

  private final Map<String, WordForms> remembered = new ConcurrentHashMap<>();
  private final Analyzer words;
  private final Analyzer folding;
  private final CharArraySet stopWords;
  private final UnaryOperator<String> stemming;
  private final CompoundSplitter compounds;
  private final Synonyms synonyms;

  private LanguageAnalysis(Language language) {
    boolean swedish = language.tag().equals("sv");
    words = Analyzers.words(language);
    folding = Analyzers.fold(language);
    stopWords = Analyzers.stopWords(language);
    stemming = swedish ? swedish(folding) : single(Analyzers.stem(language));
    UnaryOperator<String> fold = single(folding);
    UnaryOperator<String> stem = this::foldedStem;
    compounds =
        new CompoundSplitter(
            swedish ? WordLists.lines(WordLists.COMPOUNDS) : List.of(), fold, stem);
    synonyms = new Synonyms(swedish ? WordLists.lines(WordLists.SYNONYMS) : List.of(), stem);
  }

  static LanguageAnalysis of(Language language) {
    LanguageAnalysis analysis = ALL.get(language);
    if (analysis == null) {
      throw new IllegalArgumentException("no analysis for " + language);
    }
    return analysis;
  }

  /** The words of a text, in order. */
  List<String> words(String text) {
    return Analyzers.run(words, text);
  }

  WordForms forms(String word) {
    WordForms known = remembered.get(word);
    if (known != null) {
      return known;
    }
    WordForms forms = shape(word);
    if (remembered.size() >= REMEMBERED_WORDS) {
      remembered.clear();
    }
    remembered.put(word, forms);
    return forms;
  }

  /** Whether the word is too common to tell anything when there are others beside it. */
  boolean isStopWord(String word) {
    return stopWords.contains(word);
  }

  /** Stems of other words by which a text with this stem is found too. */
  Set<String> synonyms(String stem) {
    return synonyms.leadingTo(stem);
  }

  private WordForms shape(String word) {
    String folded = first(folding, word);
    return new WordForms(
        word, folded, foldedStem(word), foldedStem(folded), compounds.parts(folded));
  }

  private String foldedStem(String word) {
    return first(folding, stemming.apply(word));
  }

  private static UnaryOperator<String> swedish(Analyzer folding) {
    return new SwedishStemming(single(folding))::stem;
  }

  private static UnaryOperator<String> single(Analyzer analyzer) {
    return word -> first(analyzer, word);
  }

  private static String first(Analyzer analyzer, String word) {
    List<String> result = Analyzers.run(analyzer, word);
    return result.isEmpty() ? word : result.get(0);
  }
}
