package se.halsolots.participation;

import java.time.Instant;
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

  /** Says nothing of the person, wherever it may be printed. */
  @Override
  public String toString() {
    return "contact request " + reference;
  }
}
