package se.halsolots.catalogue;

/** Why something that staff wanted was not done to an activity. */
public enum Refusal {
  /** There is no such activity here. */
  MISSING,
  /** It is like that already. */
  ALREADY,
  /** It is archived; it has to be taken up again first. */
  ARCHIVED,
  /** It is only for people younger than the portal's residents. */
  AGES,
  /** Somebody changed it at the same time, or since. */
  CHANGED
}
