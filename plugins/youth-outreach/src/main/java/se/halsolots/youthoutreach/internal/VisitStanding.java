package se.halsolots.youthoutreach.internal;

import java.util.Locale;

/** How a visit stands. */
public enum VisitStanding {
  PLANNED,
  DONE,
  CANCELLED;

  /** Its name in forms, and the end of the key of its name in words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
