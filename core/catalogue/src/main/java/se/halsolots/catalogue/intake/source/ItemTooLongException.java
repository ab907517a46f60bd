package se.halsolots.catalogue.intake.source;

import java.io.IOException;

/** A row or item goes on for longer than any real one does. */
public final class ItemTooLongException extends IOException {

  private static final long serialVersionUID = 1L;

  ItemTooLongException(int max) {
    super(
        "one item is longer than "
            + max
            + " characters; is a quotation mark or bracket not closed?");
  }
}
