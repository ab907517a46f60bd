package se.halsolots.catalogue.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads one format. It streams: an item is handed on before the next one is read. */
public interface IntakeReader {

  /**
   * Reads a source to its end.
   *
   * @param source a file, or for a set of related files their folder or ZIP
   * @param context what the file itself does not tell
   * @param sink takes the items in the order of the source; what it throws ends the reading
   * @throws IOException if the source cannot be read, or is not of this format at all; the message
   *     says what was found and what was expected
   */
  void read(Path source, IntakeContext context, Consumer<IntakeItem> sink) throws IOException;
}
