package se.halsolots.participation;

import java.util.Set;

/** Where a contact request is in its life. */
public enum ContactStatus {
  /** Nobody has taken it. */
  NEW,
  /** A member of staff sees to it. */
  TAKEN,
  /** It has been dealt with. */
  CLOSED,
  /** Nothing of the person is left; it is only counted. */
  ERASED;

  /** Those that wait for somebody to do something. */
  public static final Set<ContactStatus> OPEN = Set.of(NEW, TAKEN);

  public boolean isOpen() {
    return OPEN.contains(this);
  }
}
