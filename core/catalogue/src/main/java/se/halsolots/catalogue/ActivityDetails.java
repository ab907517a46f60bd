package se.halsolots.catalogue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An activity as its own page shows it in one node.
 *
 * @param card what lists show of it
 * @param content all it says about itself
 * @param series when it happens, by the series' ids
 * @param occasions to come within a year, soonest first, at most {@value #MAX_OCCASIONS}; cancelled
 *     ones stand among them
 * @param coOrganisers who else arranges it
 * @param verifiedBy whose role it was to look whether it is still right; may be empty
 */
public record ActivityDetails(
    ActivityCard card,
    ActivityContent content,
    Map<UUID, SeriesContent> series,
    List<Occasion> occasions,
    List<OrganiserCard> coOrganisers,
    String verifiedBy) {

  public static final int MAX_OCCASIONS = 60;
}
