package se.halsolots.catalogue.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * The index as Hibernate Search keeps it. Writes are handed to Lucene before a call returns, seen
 * by searches within {@value #REFRESH_MILLIS} ms and safe on disk within {@value #COMMIT_MILLIS}
 * ms, or at {@link #commit()}.
 */
final class StoredIndex implements AutoCloseable {

  static final int REFRESH_MILLIS = 500;
  static final int COMMIT_MILLIS = 2_000;

  private final CloseableSearchMapping mapping;
  private final SearchScope<CatalogueDocument> scope;

  StoredIndex(Path indexes) {
    mapping =
        SearchMapping.builder(
                AnnotatedTypeSource.fromClasses(CatalogueDocument.class), MethodHandles.lookup())
            .properties(settings(indexes))
            .build();
    scope = mapping.scope(CatalogueDocument.class);
  }

  private static Map<String, Object> settings(Path indexes) {
    return Map.of(
        "hibernate.search.backend.io.merge.factor",
        5,
        "hibernate.search.backend.type",
        "lucene",
        "hibernate.search.backend.lucene_version",
        "LATEST",
        "hibernate.search.backend.directory.root",
        indexes.toAbsolutePath().toString(),
        "hibernate.search.backend.thread_pool.size",
        1,
        "hibernate.search.backend.indexing.queue_count",
        1,
        "hibernate.search.backend.io.refresh_interval",
        REFRESH_MILLIS,
        "hibernate.search.backend.io.commit_interval",
        COMMIT_MILLIS,
        "hibernate.search.mapping.build_missing_discovered_jandex_indexes",
        false,
        "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
        false);
  }

  /** Adds entries, or replaces those with the same ids. */
  void write(Collection<SearchEntry> entries) {
    try (SearchSession session = session()) {
      entries.forEach(entry -> session.indexingPlan().addOrUpdate(new CatalogueDocument(entry)));
    }
  }

  void remove(Collection<UUID> ids) {
    try (SearchSession session = session()) {
      ids.forEach(id -> session.indexingPlan().purge(CatalogueDocument.class, id, null));
    }
  }

  /** Makes everything written so far safe on disk. */
  void commit() {
    scope.workspace().flush();
  }

  /** Packs the index into as few files as possible: searches are quicker then. */
  void pack() {
    scope.workspace().mergeSegments();
  }

  /** Lets searches see everything written so far. */
  void refresh() {
    scope.workspace().refresh();
  }

  /** A view of the index; whoever asks for it closes it. */
  IndexReader reader() {
    return scope.extension(LuceneExtension.get()).openIndexReader();
  }

  /** The ids of all entries that a search can see. */
  Set<UUID> ids() {
    Set<UUID> ids = new HashSet<>();
    try (IndexReader reader = reader()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        addIds(leaf, ids);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the ids of the search index failed", e);
    }
    return ids;
  }

  private static void addIds(LeafReaderContext leaf, Set<UUID> ids) throws IOException {
    NumericDocValues high = leaf.reader().getNumericDocValues(IndexFields.ID_HIGH);
    NumericDocValues low = leaf.reader().getNumericDocValues(IndexFields.ID_LOW);
    Bits live = leaf.reader().getLiveDocs();
    while (high != null && low != null && high.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      if ((live == null || live.get(high.docID())) && low.advanceExact(high.docID())) {
        ids.add(new UUID(high.longValue(), low.longValue()));
      }
    }
  }

  @Override
  public void close() {
    mapping.close();
  }

  private SearchSession session() {
    return mapping
        .createSessionWithOptions()
        .indexingPlanSynchronizationStrategy(StoredIndex::waitForLucene)
        .build();
  }

  /** Neither commits nor refreshes for a write, but lets no failure pass unseen. */
  private static void waitForLucene(
      IndexingPlanSynchronizationStrategyConfigurationContext context) {
    context.documentCommitStrategy(DocumentCommitStrategy.NONE);
    context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
    context.indexingFutureHandler(
        written -> {
          SearchIndexingPlanExecutionReport report = written.join();
          report
              .throwable()
              .ifPresent(
                  fault -> {
                    throw new PortalException(
                        ErrorCode.INTERNAL,
                        "%d entries could not be written to the search index: %s"
                            .formatted(report.failingEntities().size(), fault.getMessage()),
                        fault);
                  });
        });
  }
}
