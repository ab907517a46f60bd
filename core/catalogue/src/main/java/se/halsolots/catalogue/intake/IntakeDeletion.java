package se.halsolots.catalogue.intake;

/** The source says that an activity no longer exists. */
public record IntakeDeletion(String position, String sourceId) implements IntakeItem {}
