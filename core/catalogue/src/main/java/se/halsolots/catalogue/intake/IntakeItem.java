package se.halsolots.catalogue.intake;

/** One thing that a source tells: an activity to take in, one to take away, or a fault. */
public sealed interface IntakeItem permits IntakeActivity, IntakeDeletion, IntakeFault {

  /** Where in the source it stands, for people: {@code row 17}, {@code items[3]}. */
  String position();
}
