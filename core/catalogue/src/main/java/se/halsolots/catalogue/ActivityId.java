package se.halsolots.catalogue;

import java.util.UUID;

/** Names one activity, wherever it is shown. */
public record ActivityId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
