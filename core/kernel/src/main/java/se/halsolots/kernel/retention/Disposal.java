package se.halsolots.kernel.retention;

import java.time.Instant;

/**
 * A line of the disposal log: what was erased because it had been kept long enough.
 *
 * @param module whose it was: a module of the portal, or a plugin's id
 * @param information the type of information
 * @param erased how many
 * @param keptSince everything older than this was erased
 */
public record Disposal(
    String module, String information, int erased, Instant keptSince, Instant at) {}
