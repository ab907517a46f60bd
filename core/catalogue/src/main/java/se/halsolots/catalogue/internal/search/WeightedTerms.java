package se.halsolots.catalogue.internal.search;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/**
 * The terms of one field of one entry, each with its weight. Lucene keeps the weight where it
 * usually keeps how often a term occurs; so one list of postings a word is all that a search reads,
 * and blocks of entries that cannot come among the best are skipped.
 */
final class WeightedTerms {

  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setTokenized(true);
    TYPE.setOmitNorms(true);
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    TYPE.freeze();
  }

  private final Map<String, Integer> weights = new HashMap<>();

  /** Adds the term, or raises its weight to this if it has a lower one. */
  void add(String term, int weight) {
    weights.merge(term, weight, Math::max);
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  IndexableField field(String name) {
    return new Field(name, new Stream(weights), TYPE);
  }

  private static final class Stream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> weights;

    Stream(Map<String, Integer> weights) {
      this.weights = weights.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!weights.hasNext()) {
        return false;
      }
      clearAttributes();
      Map.Entry<String, Integer> next = weights.next();
      term.append(next.getKey());
      weight.setTermFrequency(next.getValue());
      return true;
    }
  }
}
