package se.halsolots.reporting.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.NodeFigures;
import se.halsolots.kernel.tenancy.Tenant;

/**
 * One node in figures.
 *
 * @param activities what its residents find on the spot
 * @param inReview how many activities wait for the node to look at them
 * @param openRequests how many residents wait to be contacted
 * @param oldestRequest since when the first of them has waited
 * @param lastImport when an import last came to its end
 * @param plugins the names of those that are on
 */
public record NodeOverview(
    Tenant node,
    NodeFigures activities,
    int inReview,
    int openRequests,
    Optional<Instant> oldestRequest,
    Optional<Instant> lastImport,
    List<String> plugins) {

  public NodeOverview {
    plugins = List.copyOf(plugins);
  }
}
