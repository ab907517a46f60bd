package se.halsolots.catalogue.internal.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreDoc;

/** Reads which entries the hits are, each part of the index once and from front to back. */
final class HitIds {

  private HitIds() {}

  /** The ids of the hits from that one on, in the order of the hits. */
  static List<UUID> of(IndexReader reader, ScoreDoc[] hits, int from) throws IOException {
    UUID[] ids = new UUID[hits.length - from];
    long[] docsAndRanks = new long[ids.length];
    for (int rank = 0; rank < ids.length; rank++) {
      docsAndRanks[rank] = (long) hits[from + rank].doc << Integer.SIZE | rank;
    }
    Arrays.sort(docsAndRanks);
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      int first = next;
      while (next < ids.length && docsAndRanks[next] >>> Integer.SIZE < end) {
        next++;
      }
      if (next > first) {
        read(leaf, Arrays.copyOfRange(docsAndRanks, first, next), ids);
      }
    }
    return List.of(ids);
  }

  private static void read(LeafReaderContext leaf, long[] docsAndRanks, UUID[] ids)
      throws IOException {
    NumericDocValues high = leaf.reader().getNumericDocValues(IndexFields.ID_HIGH);
    NumericDocValues low = leaf.reader().getNumericDocValues(IndexFields.ID_LOW);
    for (long docAndRank : docsAndRanks) {
      int doc = (int) (docAndRank >>> Integer.SIZE) - leaf.docBase;
      if (high == null || low == null || !high.advanceExact(doc) || !low.advanceExact(doc)) {
        throw new IOException("document " + doc + " of the search index has no id");
      }
      ids[(int) docAndRank] = new UUID(high.longValue(), low.longValue());
    }
  }
}
