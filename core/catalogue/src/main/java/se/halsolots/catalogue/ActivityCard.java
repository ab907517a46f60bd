package se.halsolots.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.halsolots.spi.TenantId;

/**
 * An activity as a list shows it in one node.
 *
 * @param content with titles and summaries; the long texts are empty
 * @param next its coming occasions, soonest first, at most {@value #MAX_NEXT}; cancelled ones stand
 *     among them
 * @param occasionsAhead how many occasions are known to come
 * @param highlighted whether this node puts it forward
 * @param note what this node adds to it; may be empty
 * @param changed when it last changed
 * @param revision of the catalogue that it last changed in
 */
public record ActivityCard(
    ActivityId id,
    String slug,
    TenantId owner,
    ActivityContent content,
    Optional<OrganiserCard> organiser,
    Optional<PlaceCard> place,
    List<OccasionTime> next,
    int occasionsAhead,
    boolean highlighted,
    String note,
    Optional<LocalDate> verifiedOn,
    Instant changed,
    long revision) {

  public static final int MAX_NEXT = 3;

  /** The next occasion that takes place. */
  public Optional<OccasionTime> nextTakingPlace() {
    return next.stream().filter(time -> time.standing() != OccasionStanding.CANCELLED).findFirst();
  }
}
