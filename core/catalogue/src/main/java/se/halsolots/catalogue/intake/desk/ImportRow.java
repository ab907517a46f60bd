package se.halsolots.catalogue.intake.desk;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An item of a source as it would become.
 *
 * @param start its first occasion
 * @param series how many series or single dates it has
 * @param twin the id of an activity that it looks like; {@value #IN_SOURCE} for one of the same
 *     source; empty if there is none
 */
public record ImportRow(
    String position,
    ImportOutcome outcome,
    String title,
    String organiser,
    String place,
    Optional<LocalDateTime> start,
    int series,
    String twin) {

  /** Marks an item that looks like an earlier one of the same source. */
  public static final String IN_SOURCE = "source";
}
