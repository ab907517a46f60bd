package se.halsolots.kernel.audit;

import java.time.Instant;

/**
 * One thing that somebody did.
 *
 * @param accountId whose doing; empty if it was the portal's own or a resident's
 * @param who their name then
 * @param action what, as {@code activity.publish}; a key of a text for people
 * @param target the id of what it was done to; may be empty
 * @param label what that was called then; never what a resident wrote
 */
public record AuditRecord(
    Instant at, String accountId, String who, String action, String target, String label) {}
