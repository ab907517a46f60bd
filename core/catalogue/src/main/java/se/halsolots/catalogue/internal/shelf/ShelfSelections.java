package se.halsolots.catalogue.internal.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.halsolots.catalogue.internal.store.CatalogueFeed;
import se.halsolots.catalogue.internal.store.NodeSelection;

/** Reads one tenant's selections in a transaction of that tenant's own. */
@ApplicationScoped
class ShelfSelections {

  @Inject CatalogueFeed feed;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<NodeSelection> between(long after, long upTo) {
    return feed.selections(after, upTo);
  }
}
