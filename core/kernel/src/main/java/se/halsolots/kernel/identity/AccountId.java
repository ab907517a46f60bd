package se.halsolots.kernel.identity;

import java.util.UUID;

/** Names a member of staff for good; their login may change. */
public record AccountId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
