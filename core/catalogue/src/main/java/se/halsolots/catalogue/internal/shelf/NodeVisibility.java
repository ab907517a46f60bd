package se.halsolots.catalogue.internal.shelf;

import se.halsolots.catalogue.ArticleCard;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.TenantId;

/**
 * Whether a node shows an activity: as the node chose, or else by the activity's reach. The
 * region's own portal shows what any node has.
 */
final class NodeVisibility {

  private final TenantId region;

  NodeVisibility(TenantId region) {
    this.region = region;
  }

  boolean shows(Tenant node, ShelfItem item, SelectionChoice choice) {
    return switch (choice) {
      case HIDDEN -> false;
      case SHOWN, HIGHLIGHTED -> true;
      case BY_REACH -> item.content().reach().leads(item.owner(), node, region);
    };
  }

  /** The region's articles are for everybody, a node's own for its residents. */
  boolean shows(Tenant node, ArticleCard article) {
    return article.owner().equals(region) || article.owner().equals(node.id());
  }
}
