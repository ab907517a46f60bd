package se.halsolots.catalogue.intake.source;

import java.io.IOException;

/** A source has more of what must be kept in memory than the portal has room for. */
public final class TooMuchHeldException extends IOException {

  private static final long serialVersionUID = 1L;

  TooMuchHeldException(long max) {
    super(
        "the source has more than "
            + (max >> 20)
            + " MB of what must be kept in memory while it is read (shared texts of a workbook,"
            + " tables beside the services); split it and import the parts one after the other");
  }
}
