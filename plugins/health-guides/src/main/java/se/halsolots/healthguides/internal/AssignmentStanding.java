package se.halsolots.healthguides.internal;

/** How far an assignment has come. */
public enum AssignmentStanding {
  /** Nobody has been asked yet, or whoever said yes could not come. */
  ORDERED,
  /** Guides have been asked and nobody has said yes. */
  OFFERED,
  /** A guide has said yes. */
  BOOKED,
  /** The guide has told how it was. */
  REPORTED,
  /** It is not to be. */
  CANCELLED
}
