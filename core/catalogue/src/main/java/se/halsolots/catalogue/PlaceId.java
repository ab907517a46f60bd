package se.halsolots.catalogue;

import java.util.UUID;

/** Names one place, wherever it is shown. */
public record PlaceId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
