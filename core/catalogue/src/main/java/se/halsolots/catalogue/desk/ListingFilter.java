package se.halsolots.catalogue.desk;

import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OrganiserId;

/**
 * Which of a node's activities staff want to see.
 *
 * @param standing those of that standing; empty for all
 * @param words each must be in the title or the organiser's name; may be empty
 * @param organiser those of that organiser; empty for all
 * @param checks only those of which all these hold
 * @param source those taken in from there; empty for all
 */
public record ListingFilter(
    Optional<LifeStatus> standing,
    String words,
    Optional<OrganiserId> organiser,
    Set<ListingCheck> checks,
    String source) {

  public static final ListingFilter ALL =
      new ListingFilter(Optional.empty(), "", Optional.empty(), Set.of(), "");

  public ListingFilter {
    checks = Set.copyOf(checks);
  }

  public ListingFilter of(LifeStatus only) {
    return of(Optional.of(only));
  }

  /** Otherwise the same, of another standing or of all. */
  public ListingFilter of(Optional<LifeStatus> other) {
    return new ListingFilter(other, words, organiser, checks, source);
  }

  /** Those of them of which that holds, and nothing else is asked. */
  public ListingFilter where(ListingCheck check) {
    return new ListingFilter(standing, words, organiser, Set.of(check), source);
  }

  /** Whether only those are wanted of which that holds. */
  public boolean asks(ListingCheck check) {
    return checks.contains(check);
  }

  /** Whether it leaves out anything but standings. */
  public boolean isNarrowed() {
    return !words.isBlank() || organiser.isPresent() || !checks.isEmpty() || !source.isEmpty();
  }
}
