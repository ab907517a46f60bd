package se.halsolots.catalogue;

/** Whether an occasion takes place as first planned. */
public enum OccasionStanding {
  PLANNED,
  MOVED,
  CANCELLED
}
