package se.halsolots.youthoutreach.internal;

import java.time.LocalDate;

/**
 * A week in which young people may try things ("lotsvecka").
 *
 * @param about what is said of it; may be empty
 * @param shown whether young people see it
 */
public record Week(
    String id, String name, LocalDate first, LocalDate last, String about, boolean shown) {}
