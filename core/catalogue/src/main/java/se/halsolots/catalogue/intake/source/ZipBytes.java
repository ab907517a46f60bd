package se.halsolots.catalogue.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Opens ZIP entries so that a broken or locked one is an IOException and nothing else. */
final class ZipBytes {

  private ZipBytes() {}

  static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
    try {
      InputStream in = zip.getInputStream(entry);
      if (in == null) {
        throw new IOException("the ZIP file names " + entry.getName() + " but does not hold it");
      }
      return in;
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IOException("the ZIP entry " + entry.getName() + " is broken", e);
    }
  }
}
