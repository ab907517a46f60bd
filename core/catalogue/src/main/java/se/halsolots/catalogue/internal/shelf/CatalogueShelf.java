package se.halsolots.catalogue.internal.shelf;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.job.RepeatedWork;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.TenantId;

/**
 * Keeps every node's view in step with the database: asks twice a second for the number of the
 * latest change, brings what is newer, and makes new views. Another server's changes come the same
 * way. Readers never wait, except for the first view after a start.
 */
@ApplicationScoped
public class CatalogueShelf {

  private static final Logger LOG = System.getLogger(CatalogueShelf.class.getName());
  private static final Duration EVERY = Duration.ofMillis(500);

  /**
   * Making views may take at most this part of the time; a larger catalogue is renewed less often.
   */
  private static final int PART_OF_TIME = 4;

  private static final long LONGEST_PAUSE_MILLIS = 1_500;

  @Inject ShelfLoader loader;
  @Inject SearchFeed searchFeed;
  @Inject LongTexts longTexts;
  @Inject TenantRegistry tenants;
  @Inject PluginFields fields;
  @Inject Clock clock;
  @Inject BackgroundWork background;
  @Inject RepeatedWork rounds;

  private final Shelf shelf = new Shelf();
  private final Map<TenantId, NodeView> views = new ConcurrentHashMap<>();
  private final CompletableFuture<Boolean> firstViews = new CompletableFuture<>();
  private long have;
  private long haveOfSelection;
  private long stamp;
  private long pauseUntil;

  /** Whether something was brought that no view shows yet. */
  private boolean unshown;

  /** What the views show, as {@link ShelfLoader#latest} counts. */
  private volatile long shown;

  /** Begins to keep in step; call once, after the schema is in place. */
  public void start() {
    stamp = clock.millis();
    // The first question deploys the persistence unit; many threads asking first would do it at
    // once.
    loader.latest();
    rounds.start("keeping lists in step", Duration.ZERO, EVERY, this::keepInStep);
  }

  @PreDestroy
  void stop() {
    rounds.stop();
    // Whoever still waits for the first views waits in vain; nothing else would wake them.
    firstViews.cancel(false);
  }

  /** Waits until every node has a view; readers of a view do so by themselves. */
  public void awaitFirstViews() {
    firstViews.join();
  }

  /** Waits until the views show all that has been written so far, or the portal stops. */
  public void awaitShown() throws InterruptedException {
    long written = background.call(loader::latest).orElse(shown);
    while (rounds.isGoing() && shown < written) {
      Thread.sleep(EVERY.toMillis());
    }
  }

  public NodeView view(Tenant node) {
    awaitFirstViews();
    NodeView view = views.get(node.id());
    if (view == null) {
      throw new IllegalStateException("no view of " + node.id());
    }
    return view;
  }

  /** One round; package-private so that tests need not wait. */
  void keepInStep() {
    try {
      boolean changed = bringChanges();
      searchFeed.mend();
      if (clock.millis() >= pauseUntil || !firstViews.isDone()) {
        renewViews(changed);
      }
      firstViews.complete(true);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The catalogue could not be read; lists stay as they are for now", e);
    }
  }

  private boolean bringChanges() {
    long latest = loader.latest();
    shelf.lookAheadFrom(clock.instant());
    if (latest == have) {
      return unshown;
    }
    searchFeed.begin(shelf);
    if (loader.bringSurroundings(shelf, have, latest)) {
      longTexts.organisersChanged();
    }
    bringSelections(latest);
    loader.bringArticles(shelf, have, latest, searchFeed::articles);
    long end = have;
    while (end < latest) {
      end = loader.bringActivities(shelf, end, latest, searchFeed::activities);
    }
    searchFeed.end(latest);
    have = latest;
    unshown = true;
    return true;
  }

  private void bringSelections(long latest) {
    // One that was made since is not within reach yet; it must not count as brought.
    long latestOfSelection = Math.min(loader.latestOfSelection(), latest);
    if (latestOfSelection > haveOfSelection) {
      for (Tenant node : tenants.all()) {
        loader.bringSelections(shelf, node.id(), haveOfSelection, latest);
      }
      haveOfSelection = latestOfSelection;
    }
  }

  private void renewViews(boolean changed) {
    NodeVisibility visibility = new NodeVisibility(tenants.region().id());
    long began = clock.millis();
    for (Tenant node : tenants.all()) {
      NodeView old = views.get(node.id());
      List<PluginField> nodesFields = fields.of(node);
      boolean otherFields = old != null && !old.isOf(nodesFields);
      if (otherFields) {
        searchFeed.fieldsChanged(node);
      }
      if (changed || otherFields || old == null || old.isStale(clock.instant())) {
        stamp++;
        views.put(
            node.id(),
            new NodeViewBuilder(node, stamp, clock, nodesFields).build(shelf, visibility));
      }
    }
    unshown = false;
    shown = have;
    long took = clock.millis() - began;
    pauseUntil = clock.millis() + Math.min(LONGEST_PAUSE_MILLIS, took * PART_OF_TIME);
  }
}
