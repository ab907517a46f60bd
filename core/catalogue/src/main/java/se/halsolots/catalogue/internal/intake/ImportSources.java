package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.formats.IntakeFormats;

/** Opens what an import names: a file, a folder, or an address on the allow-list. */
@ApplicationScoped
class ImportSources {

  @Inject ImportDownload download;
  @Inject ImportUploads uploads;

  /** Whether this server can read it. What was sent to another server lies in its data folder. */
  boolean isHere(String address) {
    return ImportDownload.isAddress(address) || Files.exists(Path.of(address));
  }

  /**
   * Reads a source to its end.
   *
   * @param id of the import; what is downloaded for it is kept until it has ended, so that going on
   *     after a crash reads the same
   * @param beforeEach page that is fetched; what it throws ends it
   */
  void read(
      UUID id,
      String address,
      IntakeContext context,
      Consumer<IntakeItem> sink,
      Runnable beforeEach)
      throws IOException {
    Path source =
        ImportDownload.isAddress(address)
            ? download.fetch(id, address, beforeEach)
            : Path.of(address);
    if (!Files.exists(source)) {
      throw new IOException(
          "There is no file " + source + " any more. Ask for the import again, with the file.");
    }
    new IntakeFormats().readerFor(source).read(source, context, sink);
  }

  /** The import has ended; what was downloaded or sent for it can go. */
  void ended(UUID id, String address) throws IOException {
    download.forget(id);
    uploads.forget(address);
  }
}
