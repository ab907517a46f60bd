package se.halsolots.catalogue;

import java.time.ZonedDateTime;

/** When one coming occasion is, and whether it takes place as planned: what a list shows of it. */
public record OccasionTime(ZonedDateTime start, ZonedDateTime end, OccasionStanding standing) {}
