package se.halsolots.catalogue.desk;

/** What about an activity wants looking after. */
public enum ListingCheck {

  /** A change of it by its organiser waits for the node to look at it. */
  PROPOSED,

  /** Nobody has confirmed it for {@link ActivityListing#STALE_AFTER}. */
  UNVERIFIED,

  /** It has times, all of them past. */
  OVER
}
