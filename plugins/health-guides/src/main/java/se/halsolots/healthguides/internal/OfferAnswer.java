package se.halsolots.healthguides.internal;

/** What a guide answered. */
public enum OfferAnswer {
  /** Nothing yet. */
  WAITING,
  /** Yes, and was first. */
  YES,
  /** No. */
  NO,
  /** Somebody else said yes first. */
  MISSED,
  /** Nobody is asked any more, or the guide could not come after all. */
  WITHDRAWN
}
