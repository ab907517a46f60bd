package se.halsolots.catalogue.internal.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  @Inject CatalogueIndex index;
  @Inject TenantRegistry tenants;

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
    NodeVisibility visibility = new NodeVisibility(tenants.region().id());
    List<SearchEntry> entries = new ArrayList<>();
    List<UUID> gone = new ArrayList<>();
    for (Activity activity : brought) {
      if (activity.revision() > indexed) {
        Optional<ShelfItem> item = shelf.item(activity.id());
        if (item.isPresent()) {
          entries.add(SearchEntries.of(activity, nodesThatShow(item.get(), visibility)));
        } else {
          gone.add(activity.id().value());
        }
      }
    }
    index.put(entries);
    index.remove(gone);
  }

  void articles(List<Article> brought) {
    NodeVisibility visibility = new NodeVisibility(tenants.region().id());
    List<SearchEntry> entries = new ArrayList<>();
    for (Article article : brought) {
      if (article.revision() > indexed) {
        shelf
            .article(article.id())
            .ifPresent(
                card ->
                    entries.add(
                        SearchEntries.of(
                            article,
                            tenants.all().stream()
                                .filter(node -> visibility.shows(node, card))
                                .toList())));
      }
    }
    index.put(entries);
  }

  private List<Tenant> nodesThatShow(ShelfItem item, NodeVisibility visibility) {
    return tenants.all().stream()
        .filter(node -> visibility.shows(node, item, shelf.choice(node.id(), item.id()).choice()))
        .toList();
  }

  /** All up to that revision has been handed over. */
  void end(long revision) {
    if (revision > indexed) {
      index.committedUpTo(revision);
      indexed = revision;
    }
  }
}
