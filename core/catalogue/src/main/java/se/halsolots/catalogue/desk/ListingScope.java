package se.halsolots.catalogue.desk;

import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_READ;
import static se.halsolots.kernel.identity.StaffPermission.OWN_ACTIVITIES;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.TenantId;

/**
 * Whose activities somebody sees in lists. The one place that decides it: should the region's
 * coordinator be let into other nodes' lists, to read, their node would be given here.
 *
 * @param owner the node at hand
 * @param organisers those whose activities they keep, if they see no others
 */
record ListingScope(TenantId owner, Optional<Set<OrganiserId>> organisers) {

  /**
   * Of whoever is at work.
   *
   * @throws se.halsolots.kernel.error.PortalException FORBIDDEN if they see no activities at all
   */
  static ListingScope of(StaffAccess access, TenantContext context) {
    TenantId owner = context.tenant().id();
    if (access.may(CATALOGUE_READ)) {
      return new ListingScope(owner, Optional.empty());
    }
    access.require(OWN_ACTIVITIES);
    return new ListingScope(
        owner,
        Optional.of(
            access.organisers().stream().map(OrganiserId::new).collect(Collectors.toSet())));
  }

  boolean includes(OrganiserId organiser) {
    return organisers.map(own -> own.contains(organiser)).orElse(true);
  }
}
