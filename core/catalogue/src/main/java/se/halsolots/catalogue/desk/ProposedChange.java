package se.halsolots.catalogue.desk;

import java.time.Instant;
import se.halsolots.catalogue.ActivitySheet;

/** A change of a published activity that waits for the node to look at it. */
public record ProposedChange(int number, String who, Instant at, ActivitySheet sheet) {}
