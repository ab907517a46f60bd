package se.halsolots.catalogue.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Deed;
import se.halsolots.catalogue.Refusal;

/**
 * What came of something that was done to several activities.
 *
 * @param done how many it was done to
 * @param refused those that it was not done to
 */
public record DeskOutcome(
    UUID run, Deed deed, Instant madeAt, String madeBy, int done, List<Line> refused) {

  /** An activity that it was not done to, and why. */
  public record Line(ActivityId activity, String title, Refusal refusal) {}
}
