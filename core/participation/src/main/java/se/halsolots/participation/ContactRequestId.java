package se.halsolots.participation;

import java.util.Optional;
import java.util.UUID;

/** Names a contact request within its node. */
public record ContactRequestId(UUID value) {

  /** Reads it from an address; empty for what is no id. */
  public static Optional<ContactRequestId> find(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equals(text) ? Optional.of(new ContactRequestId(id)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
