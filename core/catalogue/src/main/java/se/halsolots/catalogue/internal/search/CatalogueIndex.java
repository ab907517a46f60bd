package se.halsolots.catalogue.internal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.SearchHits;
import se.halsolots.catalogue.SearchQuestion;

/**
 * Search by words over the catalogue, in a Lucene index on this server's disk. It is opened at the
 * first use, which takes about a second; {@link #open()} does it beforehand.
 *
 * <p>Life: ask {@link #revision()}; if it is empty, {@link #replaceAll} with everything there is;
 * otherwise {@link #put} and {@link #remove} what changed since that revision. Tell with {@link
 * #committedUpTo} what the index now holds. From then on put and remove after each change. All
 * methods may be called by many threads.
 */
public class CatalogueIndex implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(CatalogueIndex.class.getName());

  /** Entries that are made into terms at once, each some 50 KB until it is written. */
  private static final int BATCH = 100;

  /** A broken disk would fill the log otherwise. */
  private static final int FAILURES_PER_LOG = 1_000;

  private static final long REVISION_DELAY_MILLIS = 1_000;

  private final IndexFolder folder;

  private final AtomicLong failures = new AtomicLong();

  /** Held for every change of the index, and for opening and closing it. */
  private final Object writing = new Object();

  private volatile @Nullable StoredIndex open;
  private volatile Optional<Long> revision = Optional.empty();
  private boolean revisionWaits;
  private boolean closed;

  /** Broken and emptied while the portal ran: complete again only after {@link #replaceAll}. */
  private boolean lost;

  /** What was put or removed while {@link #replaceAll} runs, and is newer than what it brings. */
  private @Nullable Set<UUID> touched;

  /**
   * @param folder where the index lies; it is created when missing and belongs to this index alone
   * @param readers by what the nodes that show an entry were worked out: letters, digits and
   *     punctuation of one line. An index that was filled for others is made anew.
   */
  public CatalogueIndex(Path folder, String readers) {
    this.folder = new IndexFolder(folder, readers);
  }

  /** Opens the index, unless it is open. */
  public void open() {
    index();
  }

  /** Adds entries, or replaces those with the same ids. Searches find them within a second. */
  public void put(Collection<SearchEntry> entries) {
    Iterator<SearchEntry> rest = entries.iterator();
    while (rest.hasNext()) {
      List<SearchEntry> batch = next(rest);
      synchronized (writing) {
        touch(batch.stream().map(SearchEntry::id).toList());
        index().write(batch);
      }
    }
  }

  /** Removes entries; ids that are not there are passed over. */
  public void remove(Collection<UUID> ids) {
    synchronized (writing) {
      touch(ids);
      index().remove(ids);
    }
  }

  /**
   * Makes these the only entries, taking them one after the other. Searches go on meanwhile with
   * what was there before. Entries put or removed by others meanwhile are kept as they were put or
   * removed. Until the next {@link #committedUpTo} the revision is empty.
   */
  public synchronized void replaceAll(Iterator<SearchEntry> entries) {
    Set<UUID> stale;
    synchronized (writing) {
      touched = new HashSet<>();
      index().refresh();
      stale = index().ids();
      revision = Optional.empty();
      folder.writeRevision(revision);
    }
    try {
      while (entries.hasNext()) {
        writeBatch(entries, stale);
      }
      synchronized (writing) {
        stale.removeAll(touchedNow());
        index().remove(stale);
        index().pack();
        index().commit();
        index().refresh();
        lost = false;
      }
    } finally {
      synchronized (writing) {
        touched = null;
      }
    }
  }

  /**
   * Finds what a visitor asks for. Never fails: a fault of the index is logged and answered with no
   * hits.
   */
  public SearchHits search(SearchQuestion question) {
    try {
      return answer(question);
    } catch (IOException | RuntimeException e) {
      if (failures.getAndIncrement() % FAILURES_PER_LOG == 0) {
        LOG.log(System.Logger.Level.ERROR, "The search index failed; answered without hits", e);
      }
      if (isCorruption(e)) {
        startAnew();
      }
      return SearchHits.NONE;
    }
  }

  /**
   * Up to which revision of the content the index is complete, also after a crash. Empty if it must
   * be filled by {@link #replaceAll}: it is new, was broken, or comes from another version.
   */
  public Optional<Long> revision() {
    index();
    return revision;
  }

  /**
   * Says that everything up to this revision was put or removed. It is kept on disk together with
   * the entries themselves within about a second, many calls at once. After the index broke while
   * the portal ran it does nothing until {@link #replaceAll} has filled it again.
   */
  public void committedUpTo(long revision) {
    synchronized (writing) {
      index();
      if (lost) {
        return;
      }
      this.revision = Optional.of(revision);
      if (!revisionWaits) {
        revisionWaits = true;
        CompletableFuture.delayedExecutor(REVISION_DELAY_MILLIS, TimeUnit.MILLISECONDS)
            .execute(this::keepRevision);
      }
    }
  }

  /** Whether it broke while the portal ran, and holds nothing until {@link #replaceAll}. */
  public boolean isLost() {
    synchronized (writing) {
      return lost;
    }
  }

  /** Writes what is not on disk yet, and closes the index for good. */
  @Override
  public void close() {
    synchronized (writing) {
      closed = true;
      if (open != null) {
        keepRevision();
        closeOpen();
      }
    }
  }

  /** Searches, and throws if the index fails. */
  SearchHits answer(SearchQuestion question) throws IOException {
    try (IndexReader reader = index().reader()) {
      return new IndexSearch(reader, question).hits();
    }
  }

  /** Lets searches see at once what was put. */
  void refresh() {
    index().refresh();
  }

  private StoredIndex index() {
    StoredIndex current = open;
    if (current != null) {
      return current;
    }
    synchronized (writing) {
      if (closed) {
        throw new IllegalStateException("the search index is closed");
      }
      if (open == null) {
        revision = folder.prepare();
        open = new StoredIndex(folder.indexes());
      }
      return open;
    }
  }

  private void writeBatch(Iterator<SearchEntry> entries, Set<UUID> stale) {
    List<SearchEntry> batch = next(entries);
    synchronized (writing) {
      Set<UUID> newer = touchedNow();
      batch.removeIf(entry -> newer.contains(entry.id()));
      batch.forEach(entry -> stale.remove(entry.id()));
      index().write(batch);
    }
  }

  private static List<SearchEntry> next(Iterator<SearchEntry> entries) {
    List<SearchEntry> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH && entries.hasNext()) {
      batch.add(entries.next());
    }
    return batch;
  }

  private void touch(Collection<UUID> ids) {
    if (touched != null) {
      touched.addAll(ids);
    }
  }

  private Set<UUID> touchedNow() {
    return touched == null ? Set.of() : touched;
  }

  private void keepRevision() {
    synchronized (writing) {
      revisionWaits = false;
      StoredIndex current = open;
      if (current == null) {
        return;
      }
      try {
        current.commit();
        folder.writeRevision(revision);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "The search index could not be made safe on disk", e);
      }
    }
  }

  private void startAnew() {
    synchronized (writing) {
      closeOpen();
      lost = true;
      revision = Optional.empty();
      try {
        folder.delete();
      } catch (IOException e) {
        LOG.log(System.Logger.Level.ERROR, "The broken search index could not be deleted", e);
      }
    }
  }

  private void closeOpen() {
    StoredIndex current = open;
    open = null;
    if (current != null) {
      try {
        current.close();
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "The search index did not close well", e);
      }
    }
  }

  private static boolean isCorruption(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof CorruptIndexException) {
        return true;
      }
    }
    return false;
  }
}
