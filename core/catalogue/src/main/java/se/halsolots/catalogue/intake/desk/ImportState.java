package se.halsolots.catalogue.intake.desk;

/** Where an import stands. */
public enum ImportState {
  /** It is being looked through; nothing is changed. */
  LOOKING,
  /** What would become of it is known; somebody has to decide. */
  LOOKED,
  /** It waits for its turn or is being taken in. */
  RUNNING,
  /** All of it was taken in. */
  DONE,
  /** It could not be read, or not to its end. */
  FAILED,
  /** Somebody stopped it; what was in by then is still there. */
  CANCELLED,
  /** What it did is being undone. */
  TAKING_BACK,
  /** What it did has been undone, as far as that is possible. */
  TAKEN_BACK;

  /** Whether the portal is at work on it. */
  public boolean isAtWork() {
    return this == LOOKING || this == RUNNING || this == TAKING_BACK;
  }

  /** Whether what it did can be undone. */
  public boolean canBeTakenBack() {
    return this == DONE || this == CANCELLED || this == FAILED;
  }
}
