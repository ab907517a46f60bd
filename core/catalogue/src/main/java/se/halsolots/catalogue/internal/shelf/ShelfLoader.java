package se.halsolots.catalogue.internal.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Article;
import se.halsolots.catalogue.internal.store.CatalogueFeed;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.spi.TenantId;

/** Brings changes from the database to the shelf, each portion in a transaction of its own. */
@ApplicationScoped
class ShelfLoader {

  /** Activities a portion: enough for few statements, few enough for a small heap. */
  private static final int PORTION = 1_000;

  @Inject CatalogueFeed feed;
  @Inject CatalogueRevisions revisions;
  @Inject ShelfSelections selections;
  @Inject TenantScope tenantScope;
  @Inject Clock clock;

  @Transactional
  public long latest() {
    return revisions.latest();
  }

  @Transactional
  public long latestOfSelection() {
    return revisions.latestOfSelection();
  }

  /**
   * What activities refer to.
   *
   * @return whether organisers are among it
   */
  @Transactional
  public boolean bringSurroundings(Shelf shelf, long after, long upTo) {
    List<Organiser> organisers = feed.organisers(after, upTo);
    organisers.forEach(shelf::put);
    feed.places(after, upTo).forEach(shelf::put);
    return !organisers.isEmpty();
  }

  @Transactional
  public void bringArticles(Shelf shelf, long after, long upTo, Consumer<List<Article>> listener) {
    List<Article> articles = feed.articles(after, upTo);
    articles.forEach(shelf::put);
    listener.accept(articles);
  }

  /**
   * The next portion of activities.
   *
   * @param listener takes them, with all that belongs to them, inside the transaction
   * @return the revision up to which the shelf now has them
   */
  @Transactional
  public long bringActivities(
      Shelf shelf, long after, long upTo, Consumer<List<Activity>> listener) {
    long end = Math.min(upTo, feed.portionEnd(after, PORTION));
    if (end == after) {
      return upTo;
    }
    List<Activity> activities = feed.activities(after, end);
    activities.forEach(activity -> shelf.put(activity, clock.instant()));
    listener.accept(activities);
    return end;
  }

  /**
   * Reads activities once more, with all that belongs to them.
   *
   * @return what the work makes of them inside the transaction
   */
  @Transactional
  public <T> List<T> ofActivities(List<ActivityId> ids, Function<List<Activity>, List<T>> work) {
    return work.apply(feed.activities(ids));
  }

  /** The same with all articles that were changed up to a revision. */
  @Transactional
  public <T> List<T> ofArticles(long upTo, Function<List<Article>, List<T>> work) {
    return work.apply(feed.articles(-1, upTo));
  }

  /** What one node makes of activities. */
  public void bringSelections(Shelf shelf, TenantId node, long after, long upTo) {
    tenantScope.run(
        node,
        () -> selections.between(after, upTo).forEach(selection -> shelf.put(node, selection)));
  }
}
