package se.halsolots.catalogue.internal.intake;

/** Ends the reading of a source because somebody asked for it. */
final class ImportStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ImportStopped() {
    super("stopped");
  }
}
