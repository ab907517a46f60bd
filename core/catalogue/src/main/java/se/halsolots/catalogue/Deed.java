package se.halsolots.catalogue;

/** What staff do to several activities at once. */
public enum Deed {
  /** Shown to residents. */
  PUBLISH,
  /** Taken away from residents. */
  ARCHIVE,
  /** Confirmed: it still holds. */
  VERIFY,
  /** The node made something of them: shown, put forward, hidden. */
  CHOOSE,
  /** Something done before was taken back. */
  TAKE_BACK
}
