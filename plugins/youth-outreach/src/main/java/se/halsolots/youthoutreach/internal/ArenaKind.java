package se.halsolots.youthoutreach.internal;

import java.util.Locale;

/** What an arena is. */
public enum ArenaKind {
  UPPER_SECONDARY,
  ADULT_SCHOOL,
  FOLK_HIGH_SCHOOL,
  COMPULSORY,
  LEISURE,
  ASSOCIATION,
  WORKPLACE,
  STREET,
  ONLINE,
  OTHER;

  /** Its name in forms, and the end of the key of its name in words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
