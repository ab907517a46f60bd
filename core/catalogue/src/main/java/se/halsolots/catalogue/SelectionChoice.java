package se.halsolots.catalogue;

/** What a node makes of an activity in its own portal. */
public enum SelectionChoice {
  /** As the activity's reach says. */
  BY_REACH,
  /** Shown, even where its reach would not bring it. */
  SHOWN,
  /** Shown, and put forward on the start page. */
  HIGHLIGHTED,
  /** Not shown. */
  HIDDEN
}
