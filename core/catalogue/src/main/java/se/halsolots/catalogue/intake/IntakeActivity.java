package se.halsolots.catalogue.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.SeriesContent;

/**
 * An activity as a source tells it.
 *
 * @param sourceId its name at the source; the same id again is the same activity, changed
 * @param modified when the source changed it, where the source says so
 * @param told the times without what the day of the intake adds to them, such as the first day of
 *     hours that have none; an item whose {@code told} stays the same has not changed. Empty where
 *     the day of the intake adds nothing to {@code series}
 * @param highlighted whether its owner node wants it on its start page
 */
public record IntakeActivity(
    String position,
    String sourceId,
    Optional<Instant> modified,
    ActivityContent content,
    Optional<OrganiserContent> organiser,
    List<String> coOrganisers,
    Optional<PlaceContent> place,
    List<SeriesContent> series,
    Optional<List<SeriesContent>> told,
    boolean highlighted,
    Optional<Verified> verified)
    implements IntakeItem {

  /**
   * Somebody looked and found that it is still right.
   *
   * @param by a role, never a person's name
   */
  public record Verified(LocalDate on, String by) {}

  /** The same at other times. */
  public IntakeActivity withSeries(List<SeriesContent> newSeries) {
    return new IntakeActivity(
        position,
        sourceId,
        modified,
        content,
        organiser,
        coOrganisers,
        place,
        newSeries,
        told,
        highlighted,
        verified);
  }
}
