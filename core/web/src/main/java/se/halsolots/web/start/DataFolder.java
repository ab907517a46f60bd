package se.halsolots.web.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/** The folder in which the portal keeps everything it must not lose. */
final class DataFolder {

  private DataFolder() {}

  /**
   * Sees to it that it is there and can be written to.
   *
   * @throws PortalException if not, with the remedy
   */
  static void check(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
    } catch (IOException e) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "The data folder %s cannot be written to. Give the user who runs the portal the right to write there, or choose another folder with -Dportal.data=FOLDER."
              .formatted(folder),
          e);
    }
  }
}
