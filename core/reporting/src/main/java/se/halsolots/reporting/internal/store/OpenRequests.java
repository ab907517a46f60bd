package se.halsolots.reporting.internal.store;

import java.time.Instant;

/**
 * How many residents wait to be contacted.
 *
 * @param oldest since when the first of them has waited
 */
public record OpenRequests(int number, Instant oldest) {

  /** Both together. */
  OpenRequests and(OpenRequests other) {
    return new OpenRequests(
        number + other.number, oldest.isBefore(other.oldest) ? oldest : other.oldest);
  }
}
