package se.halsolots.catalogue.desk;

import java.util.Optional;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OrganiserId;

/**
 * Which of a node's activities staff want to see.
 *
 * @param standing those of that standing; empty for all
 * @param words each must be in the title or the organiser's name; may be empty
 * @param organiser those of that organiser; empty for all
 * @param unverified only those that nobody has confirmed for {@link ActivityListing#STALE_AFTER}
 * @param over only those that have times, all of them past
 * @param source those taken in from there; empty for all
 */
public record ListingFilter(
    Optional<LifeStatus> standing,
    String words,
    Optional<OrganiserId> organiser,
    boolean unverified,
    boolean over,
    String source) {

  public static final ListingFilter ALL =
      new ListingFilter(Optional.empty(), "", Optional.empty(), false, false, "");

  public ListingFilter of(LifeStatus only) {
    return of(Optional.of(only));
  }

  /** Otherwise the same, of another standing or of all. */
  public ListingFilter of(Optional<LifeStatus> other) {
    return new ListingFilter(other, words, organiser, unverified, over, source);
  }

  public ListingFilter unverifiedOnly() {
    return new ListingFilter(standing, words, organiser, true, over, source);
  }

  public ListingFilter overOnly() {
    return new ListingFilter(standing, words, organiser, unverified, true, source);
  }

  /** Whether it leaves out anything but standings. */
  public boolean isNarrowed() {
    return !words.isBlank() || organiser.isPresent() || unverified || over || !source.isEmpty();
  }
}
