package se.halsolots.catalogue.intake.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is told about an import.
 *
 * @param source the name of where its items come from
 * @param name of the file, or the address
 * @param publish whether residents see its items at once
 * @param expected how many items it has, once it was looked through; 0 if unknown
 * @param message why it failed, empty otherwise
 * @param askedBy who asked for it; empty for the command line
 */
public record ImportSheet(
    UUID id,
    String source,
    String name,
    boolean publish,
    ImportState state,
    ImportCounts counts,
    long expected,
    String message,
    String askedBy,
    Instant askedAt,
    Optional<Instant> endedAt) {}
