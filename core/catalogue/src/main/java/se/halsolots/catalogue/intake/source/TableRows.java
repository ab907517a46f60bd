package se.halsolots.catalogue.intake.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of a table, one after the other. */
public interface TableRows extends Closeable {

  /**
   * The next row; empty at the end.
   *
   * @throws IOException if the table breaks off here; what came before is still good
   */
  Optional<TableRow> next() throws IOException;
}
