package se.halsolots.catalogue.desk;

import java.time.Instant;
import se.halsolots.catalogue.ActivitySheet;

/**
 * Something that was done to an activity, and what it then said.
 *
 * @param action for example {@code save}; {@code before} for the state that was there first
 * @param who a name; that of the source for an import
 */
public record HistoryEntry(
    int number, Instant at, String who, String action, ActivitySheet sheet) {}
