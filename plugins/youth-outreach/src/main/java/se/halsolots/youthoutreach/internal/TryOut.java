package se.halsolots.youthoutreach.internal;

import java.time.LocalDate;

/**
 * Something to try in a week, on one occasion.
 *
 * @param time when it begins: {@code 18:00}
 * @param about what to bring, who meets you; may be empty
 * @param places how many may come, 1 to 500
 * @param walkedIn how many came without signing up
 * @param continued how many went on afterwards, as the organiser tells
 */
public record TryOut(
    String id,
    String weekId,
    String title,
    String organiser,
    LocalDate day,
    String time,
    String place,
    String about,
    int places,
    boolean cancelled,
    int walkedIn,
    int continued) {}
