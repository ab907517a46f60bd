package se.halsolots.catalogue.desk;

import java.util.Optional;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.OccasionTime;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.spi.TenantId;

/**
 * A published activity, and what the node at hand makes of it.
 *
 * @param owner the node it belongs to
 * @param organiser the name; empty if nobody is named
 * @param timed whether it has times at all
 * @param next its next occasion that takes place
 * @param note what the node adds to it for residents; may be empty
 * @param reaches whether it comes to the node by its reach
 */
public record SelectionRow(
    ActivityId id,
    String slug,
    String title,
    TenantId owner,
    String organiser,
    boolean timed,
    Optional<OccasionTime> next,
    SelectionChoice choice,
    String note,
    boolean reaches) {

  /** Whether residents of the node see it. */
  public boolean isShown() {
    return switch (choice) {
      case BY_REACH -> reaches;
      case SHOWN, HIGHLIGHTED -> true;
      case HIDDEN -> false;
    };
  }
}
