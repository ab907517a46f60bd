package se.halsolots.healthguides.internal;

/** Ages by which people who were reached are counted. */
public enum AgeBand {
  /** 0 to 15 years. */
  CHILD,
  /** 16 to 24 years. */
  YOUNG,
  /** 25 to 64 years. */
  ADULT,
  /** 65 years and older. */
  OLDER
}
