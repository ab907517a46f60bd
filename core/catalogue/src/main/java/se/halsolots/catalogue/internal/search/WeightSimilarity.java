package se.halsolots.catalogue.internal.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** A term scores its weight ({@link WeightedTerms}) times the boost of the question. */
final class WeightSimilarity extends Similarity {

  @Override
  public long computeNorm(FieldInvertState state) {
    return 1;
  }

  @Override
  public SimScorer scorer(
      float boost, CollectionStatistics collection, TermStatistics... termStatistics) {
    return new SimScorer() {
      @Override
      public float score(float weight, long norm) {
        return boost * weight;
      }
    };
  }
}
