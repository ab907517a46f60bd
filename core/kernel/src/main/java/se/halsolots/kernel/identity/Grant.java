package se.halsolots.kernel.identity;

import java.util.Optional;
import java.util.UUID;
import se.halsolots.spi.TenantId;

/**
 * That somebody is something somewhere.
 *
 * @param organiser whose activities an {@link StaffRole#ORGANISER} keeps; empty for other roles
 */
public record Grant(TenantId node, StaffRole role, Optional<UUID> organiser) {

  public Grant {
    if ((role == StaffRole.ORGANISER) != organiser.isPresent()) {
      throw new IllegalArgumentException(
          "role %s in %s with organiser %s: an organiser's person has one, others have none"
              .formatted(role.code(), node, organiser));
    }
  }

  /** A role that concerns the whole node. */
  public static Grant of(TenantId node, StaffRole role) {
    return new Grant(node, role, Optional.empty());
  }

  /** Keeps the activities of that organiser. */
  public static Grant organiser(TenantId node, UUID organiser) {
    return new Grant(node, StaffRole.ORGANISER, Optional.of(organiser));
  }
}
