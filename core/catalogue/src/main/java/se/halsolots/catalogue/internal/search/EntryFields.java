package se.halsolots.catalogue.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/** What the index keeps of an entry. */
final class EntryFields {

  static final int SHORTEST_START = 2;
  static final int LONGEST_START = 20;
  static final int SHORTEST_SPELLING = 4;
  static final int LONGEST_WORD = 60;

  private final LanguageAnalysis analysis;
  private final WeightedTerms words = new WeightedTerms();
  private final WeightedTerms stems = new WeightedTerms();
  private final WeightedTerms starts = new WeightedTerms();
  private final WeightedTerms spelling = new WeightedTerms();

  private EntryFields(LanguageAnalysis analysis) {
    this.analysis = analysis;
  }

  static List<IndexableField> of(SearchEntry entry) {
    List<IndexableField> fields = new ArrayList<>();
    fields.add(new NumericDocValuesField(IndexFields.ID_HIGH, entry.id().getMostSignificantBits()));
    fields.add(new NumericDocValuesField(IndexFields.ID_LOW, entry.id().getLeastSignificantBits()));
    for (TenantId node : entry.nodes()) {
      for (String shelf : List.of(IndexFields.shelf(node), IndexFields.shelf(node, entry.kind()))) {
        fields.add(new StringField(IndexFields.SHELF, shelf, Field.Store.NO));
      }
    }
    entry
        .texts()
        .forEach(
            (language, text) -> {
              EntryFields terms = new EntryFields(LanguageAnalysis.of(language));
              terms.addAll(text);
              terms.give(language, fields::add);
            });
    return fields;
  }

  private void addAll(SearchText text) {
    List<String> title = add(text.title(), Spot.TITLE);
    if (!title.isEmpty()) {
      words.add(wholeTitle(title), Spot.WHOLE_TITLE);
    }
    add(text.others(), Spot.OTHERS);
    add(text.summary(), Spot.SUMMARY);
    add(text.body(), Spot.BODY);
  }

  /** The one term that a whole title becomes. */
  static String wholeTitle(List<String> words) {
    return IndexFields.WHOLE_TITLE + String.join(IndexFields.WHOLE_TITLE, words);
  }

  private List<String> add(String text, Spot spot) {
    List<String> found = analysis.words(text);
    for (String word : found) {
      if (word.length() <= LONGEST_WORD) {
        add(analysis.forms(word), spot, found.size());
      }
    }
    return found;
  }

  private void add(WordForms forms, Spot spot, int size) {
    if (spot.tellsExactWords()) {
      words.add(forms.word(), spot.exact(size));
    }
    addStem(forms.stem(), spot.stem(size), spot.synonym(size));
    stems.add(forms.stemOfFolded(), spot.part(size));
    for (String part : forms.parts()) {
      WordForms formsOfPart = analysis.forms(part);
      addStem(formsOfPart.stem(), spot.part(size), spot.synonym(size));
      addSpelling(formsOfPart, spot.part(size));
    }
    String folded = forms.folded();
    if (spot != Spot.BODY) {
      for (int end = SHORTEST_START; end <= Math.min(folded.length(), LONGEST_START); end++) {
        starts.add(folded.substring(0, end), spot.start(size));
      }
    }
    addSpelling(forms, spot.stem(size));
  }

  private void addStem(String stem, int weight, int weightOfSynonyms) {
    stems.add(stem, weight);
    analysis.synonyms(stem).forEach(synonym -> stems.add(synonym, weightOfSynonyms));
  }

  private void addSpelling(WordForms forms, int weight) {
    if (forms.folded().length() >= SHORTEST_SPELLING) {
      spelling.add(forms.folded() + IndexFields.AS_WRITTEN + forms.word(), weight);
    }
  }

  private void give(Language language, Consumer<IndexableField> fields) {
    give(words, IndexFields.words(language), fields);
    give(stems, IndexFields.stems(language), fields);
    give(starts, IndexFields.starts(language), fields);
    give(spelling, IndexFields.spelling(language), fields);
  }

  private static void give(WeightedTerms terms, String name, Consumer<IndexableField> fields) {
    if (!terms.isEmpty()) {
      fields.accept(terms.field(name));
    }
  }
}
