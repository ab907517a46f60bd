package se.halsolots.catalogue.internal.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ArticleCard;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.catalogue.internal.search.CatalogueIndex;
import se.halsolots.catalogue.internal.search.SearchEntry;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Article;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;

/**
 * Hands to the search index what the shelf is brought, unless the index has it already: it outlives
 * a restart, and remembers up to which revision it is complete.
 */
@ApplicationScoped
class SearchFeed {

  /** Activities that are read at once when they have to be indexed once more. */
  private static final int PORTION = 200;

  @Inject CatalogueIndex index;
  @Inject TenantRegistry tenants;
  @Inject ShelfLoader loader;
  @Inject PluginFields fields;

  private Shelf shelf = new Shelf();
  private boolean begun;
  private long indexed;

  /** Sets out to index what comes from that shelf. */
  void begin(Shelf from) {
    if (!begun) {
      shelf = from;
      indexed = index.revision().orElse(0L);
      begun = true;
    }
  }

  void activities(List<Activity> brought) {
    List<Activity> changed =
        brought.stream().filter(activity -> activity.revision() > indexed).toList();
    index.put(entriesOf(changed));
    index.remove(
        changed.stream()
            .map(Activity::id)
            .filter(id -> shelf.item(id).isEmpty())
            .map(ActivityId::value)
            .toList());
  }

  void articles(List<Article> brought) {
    List<Article> changed =
        brought.stream().filter(article -> article.revision() > indexed).toList();
    index.put(entriesOfArticles(changed));
    index.remove(
        changed.stream()
            .map(Article::id)
            .filter(id -> shelf.article(id).isEmpty())
            .map(ArticleId::value)
            .toList());
  }

  /** All up to that revision has been handed over. */
  void end(long revision) {
    if (revision > indexed) {
      portions(shelf.touchedSince(indexed))
          .forEach(ids -> index.put(loader.ofActivities(ids, this::entriesOf)));
      index.committedUpTo(revision);
      indexed = revision;
    }
  }

  /** A plugin was turned on or off in a node: other words lead to its activities. */
  void fieldsChanged(Tenant node) {
    List<ActivityId> touched =
        shelf.items().stream()
            .filter(item -> item.owner().equals(node.id()) && !item.content().extra().isEmpty())
            .map(ShelfItem::id)
            .toList();
    if (!touched.isEmpty()) {
      portions(touched).forEach(ids -> index.put(loader.ofActivities(ids, this::entriesOf)));
      index.committedUpTo(indexed);
    }
  }

  /** Fills the index anew if it broke. */
  void mend() {
    if (index.isLost()) {
      index.replaceAll(
          Stream.concat(
                  portions(shelf.items().stream().map(ShelfItem::id).toList())
                      .flatMap(ids -> loader.ofActivities(ids, this::entriesOf).stream()),
                  loader.ofArticles(indexed, this::entriesOfArticles).stream())
              .iterator());
      index.committedUpTo(indexed);
    }
  }

  private static Stream<List<ActivityId>> portions(List<ActivityId> ids) {
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + PORTION)
        .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + PORTION)));
  }

  private List<SearchEntry> entriesOf(List<Activity> activities) {
    NodeVisibility visibility = new NodeVisibility(tenants.region().id());
    List<SearchEntry> entries = new ArrayList<>();
    for (Activity activity : activities) {
      shelf
          .item(activity.id())
          .ifPresent(
              item ->
                  entries.add(
                      SearchEntries.of(activity, nodesThatShow(item, visibility), fieldsOf(item))));
    }
    return entries;
  }

  private List<PluginField> fieldsOf(ShelfItem item) {
    if (item.content().extra().isEmpty()) {
      return List.of();
    }
    return tenants.all().stream()
        .filter(node -> node.id().equals(item.owner()))
        .flatMap(node -> fields.of(node).stream())
        .toList();
  }

  private List<Tenant> nodesThatShow(ShelfItem item, NodeVisibility visibility) {
    return tenants.all().stream()
        .filter(node -> visibility.shows(node, item, shelf.choice(node.id(), item.id()).choice()))
        .toList();
  }

  private List<SearchEntry> entriesOfArticles(List<Article> articles) {
    NodeVisibility visibility = new NodeVisibility(tenants.region().id());
    List<SearchEntry> entries = new ArrayList<>();
    for (Article article : articles) {
      shelf
          .article(article.id())
          .ifPresent(
              card -> entries.add(SearchEntries.of(article, nodesThatShow(card, visibility))));
    }
    return entries;
  }

  private List<Tenant> nodesThatShow(ArticleCard card, NodeVisibility visibility) {
    return tenants.all().stream().filter(node -> visibility.shows(node, card)).toList();
  }
}
