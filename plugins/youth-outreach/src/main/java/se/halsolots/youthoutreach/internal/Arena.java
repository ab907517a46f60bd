package se.halsolots.youthoutreach.internal;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * A school or another place where young people are.
 *
 * @param place where it is; may be empty
 * @param contactName whom to reach there; may be empty, as all of the contact
 * @param keptAt when the contact was last given
 */
public record Arena(
    String id,
    String name,
    ArenaKind kind,
    String place,
    String contactName,
    String contactRole,
    String contactEmail,
    String contactPhone,
    Instant keptAt) {

  /** The same with nobody to reach. */
  Arena withoutContact() {
    return new Arena(id, name, kind, place, "", "", "", "", keptAt);
  }

  /** Whether that is the contact's name, mail address or phone number, in any case. */
  boolean isReachedBy(String about) {
    return !about.isBlank()
        && Stream.of(contactName, contactEmail, contactPhone)
            .anyMatch(one -> one.equalsIgnoreCase(about.strip()));
  }

  /** Whether somebody is named to be reached. */
  boolean hasContact() {
    return !(contactName + contactEmail + contactPhone).isEmpty();
  }
}
