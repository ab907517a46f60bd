package se.halsolots.participation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A contact request in a list: enough to choose the next one by, and no more of the person than a
 * first name.
 *
 * @param takenBy name of the member of staff who took it; empty if nobody has
 */
public record ContactRow(
    ContactRequestId id,
    ContactReference reference,
    String firstName,
    String language,
    SuitableTime suits,
    ContactStatus status,
    Instant askedAt,
    String takenBy,
    Optional<ContactOutcome> outcome,
    Optional<Instant> closedAt) {

  /** Residents are promised an answer within so many working days. */
  private static final int WORKING_DAYS = 3;

  /**
   * Whether nobody has taken it though the days in which residents are promised an answer are over.
   * Saturdays and Sundays are no working days; holidays count as ones.
   */
  public boolean isLate(Instant now, ZoneId zone) {
    LocalDate last = askedAt.atZone(zone).toLocalDate();
    for (int days = 0; days < WORKING_DAYS; days++) {
      last = last.plusDays(1);
      while (last.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
        last = last.plusDays(1);
      }
    }
    return status == ContactStatus.NEW && now.atZone(zone).toLocalDate().isAfter(last);
  }

  /** Says nothing of the person, wherever it may be printed. */
  @Override
  public String toString() {
    return "contact request " + reference;
  }
}
