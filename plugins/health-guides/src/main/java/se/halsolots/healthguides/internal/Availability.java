package se.halsolots.healthguides.internal;

/** When a guide usually can. */
public enum Availability {
  /** Monday to Friday before five. */
  DAYTIME,
  /** Monday to Friday from five. */
  EVENING,
  /** Saturday and Sunday. */
  WEEKEND
}
