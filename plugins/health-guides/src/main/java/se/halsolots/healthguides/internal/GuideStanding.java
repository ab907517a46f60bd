package se.halsolots.healthguides.internal;

/** Whether somebody guides. */
public enum GuideStanding {
  /** Asked to become a guide; nobody has answered yet. */
  INTERESTED,
  /** Takes assignments. */
  ACTIVE,
  /** Takes none for the time being. */
  PAUSED,
  /** Guides no more; erased when the tenant's period is over. */
  ENDED
}
