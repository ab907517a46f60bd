package se.halsolots.participation;

import java.util.Arrays;
import java.util.Optional;

/** What came of a contact request. Never more than this: nothing about anybody's health. */
public enum ContactOutcome {
  /** They talked. */
  REACHED,
  /** Nobody answered. */
  NOT_REACHED,
  /** They were led on to somebody else. */
  REFERRED,
  /** The resident took it back. */
  WITHDRAWN;

  public static Optional<ContactOutcome> find(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
