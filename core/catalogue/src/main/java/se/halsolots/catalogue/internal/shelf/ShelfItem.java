package se.halsolots.catalogue.internal.shelf;

import java.text.CollationKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.spi.TenantId;

/**
 * A published activity in memory.
 *
 * @param content its titles, summaries and facts; the long texts are left in the database
 * @param times those that were still to come when it was laid on the shelf
 * @param titleKey by which its title is sorted among Swedish ones
 * @param published when residents first saw it
 */
record ShelfItem(
    ActivityId id,
    String slug,
    TenantId owner,
    ActivityContent content,
    Optional<OrganiserId> organiser,
    Set<OrganiserId> coOrganisers,
    Optional<PlaceId> place,
    List<SeriesContent> series,
    OccasionTimes times,
    CollationKey titleKey,
    Optional<LocalDate> verifiedOn,
    Instant published,
    Instant changed,
    long revision) {

  /** Whether residents can still take part: something is to come, or it has no times at all. */
  boolean isCurrent(Instant now) {
    return series.isEmpty() || times.firstAhead(now) < times.size();
  }

  ShelfItem with(OccasionTimes newTimes) {
    return new ShelfItem(
        id,
        slug,
        owner,
        content,
        organiser,
        coOrganisers,
        place,
        series,
        newTimes,
        titleKey,
        verifiedOn,
        published,
        changed,
        revision);
  }
}
