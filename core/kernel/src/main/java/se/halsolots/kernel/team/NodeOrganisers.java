package se.halsolots.kernel.team;

import java.util.Map;
import java.util.UUID;
import se.halsolots.spi.TenantId;

/**
 * Names a node's organisers, for those whose person keeps their activities. The catalogue, which
 * the kernel does not know, answers.
 */
public interface NodeOrganisers {

  /** The organisers that the node owns, their names by their ids, in order of their names. */
  Map<UUID, String> of(TenantId node);
}
