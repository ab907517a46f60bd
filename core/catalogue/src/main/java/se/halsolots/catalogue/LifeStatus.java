package se.halsolots.catalogue;

/** Where in its life something published stands. */
public enum LifeStatus {
  /** Being written; only staff see it. */
  DRAFT,
  /** Ready, as its author thinks; waits for the node to look at it. */
  IN_REVIEW,
  /** Residents see it. */
  PUBLISHED,
  /** Over; kept for the history, can be taken up again as a draft. */
  ARCHIVED,
  /** A draft that was thrown away; nobody sees it, but it can still be fetched back. */
  DELETED
}
