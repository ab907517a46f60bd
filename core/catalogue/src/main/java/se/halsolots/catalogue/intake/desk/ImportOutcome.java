package se.halsolots.catalogue.intake.desk;

/** What becomes of an item of a source. */
public enum ImportOutcome {
  CREATED,
  CHANGED,
  UNCHANGED,
  REMOVED
}
