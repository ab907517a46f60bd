package se.halsolots.youthoutreach.internal;

import java.time.LocalDate;

/**
 * A class or group that gets a list of activities by a code.
 *
 * @param arenaId the school it belongs to; may be empty
 */
public record Group(String id, String name, String arenaId, LocalDate madeOn) {}
