package se.halsolots.reporting.overview;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.halsolots.spi.TenantId;

/** How many residents wait to be contacted, by node. Counts, and nothing of what they wrote. */
public interface RequestFigures {

  /** Those that are open, by node; a node without any may be missing. */
  Map<TenantId, Waiting> open();

  /**
   * How many wait in one node.
   *
   * @param oldest since when the first of them has waited; empty if nobody waits
   */
  record Waiting(int number, Optional<Instant> oldest) {

    static final Waiting NOBODY = new Waiting(0, Optional.empty());
  }
}
