package se.halsolots.catalogue.internal.history;

import java.time.Instant;

/**
 * Who made a version, when and how.
 *
 * @param action what they did, for example {@code save}
 * @param accountId empty if nobody at the keyboard did it
 * @param who their name, or that of the source of an import
 * @param revision of the catalogue that the activity then had
 */
public record VersionNote(String action, Instant at, String accountId, String who, long revision) {}
