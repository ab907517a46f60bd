package se.halsolots.catalogue;

import java.util.UUID;

/** Names one organiser, wherever it is shown. */
public record OrganiserId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
