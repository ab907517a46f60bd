package se.halsolots.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import se.halsolots.catalogue.internal.shelf.ShelfFigures;
import se.halsolots.catalogue.internal.store.NodeCounts;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.TenantId;

/** The catalogue in figures, node by node. Nothing but numbers and dates comes out here. */
@ApplicationScoped
public class CatalogueFigures {

  @Inject ShelfFigures shelf;
  @Inject NodeCounts counts;

  /**
   * What takes place in the node itself, as its list shows it under "in the municipality".
   *
   * @param chosen narrows it, as in a list
   */
  public NodeFigures of(Tenant node, Map<Facet, Set<String>> chosen) {
    return shelf.of(node, chosen);
  }

  /** How many activities wait for their node to look at them; nodes without any are missing. */
  @Transactional
  public Map<TenantId, Integer> inReview() {
    return counts.inReview();
  }

  /** When each node's last import came to its end; nodes without one are missing. */
  @Transactional
  public Map<TenantId, Instant> lastImports() {
    return counts.lastImports();
  }
}
