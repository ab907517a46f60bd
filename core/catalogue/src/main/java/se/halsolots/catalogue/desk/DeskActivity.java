package se.halsolots.catalogue.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.LifeStatus;

/**
 * An activity as those see it who keep it.
 *
 * @param slug its address for residents
 * @param sheet what it says now
 * @param stamp names this state
 * @param source where it was taken in from; empty if staff wrote it
 * @param waiting what somebody wants to change in it
 */
public record DeskActivity(
    ActivityId id,
    String slug,
    LifeStatus status,
    ActivitySheet sheet,
    Stamp stamp,
    Optional<LocalDate> verifiedOn,
    Instant changedAt,
    String source,
    Optional<ProposedChange> waiting) {

  public String title() {
    return sheet.content().swedish().title();
  }
}
