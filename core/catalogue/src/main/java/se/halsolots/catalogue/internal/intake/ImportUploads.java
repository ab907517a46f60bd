package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import se.halsolots.catalogue.intake.desk.IntakeDesk;
import se.halsolots.catalogue.intake.formats.IntakeFormats;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.settings.PortalSettings;

/**
 * Files that staff sent, until they have been taken in: each under a random name in a folder that
 * only the portal can read. What the sender calls a file never becomes part of a path.
 */
@ApplicationScoped
class ImportUploads {

  @Inject PortalSettings settings;

  /**
   * Keeps a file.
   *
   * @throws PortalException INVALID_INPUT, and nothing is kept, if it is too large, empty or of no
   *     known format
   */
  Path keep(InputStream content) {
    try {
      Path folder = Files.createDirectories(folder(), permissions("rwx------"));
      Path file =
          Files.createFile(folder.resolve(UUID.randomUUID().toString()), permissions("rw-------"));
      try {
        copy(content, file);
        check(file);
        return file;
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(InputStream content, Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        total += read;
        if (total > IntakeDesk.MOST_BYTES) {
          throw refusal("import.error.large");
        }
        out.write(buffer, 0, read);
      }
    }
    if (total == 0) {
      throw refusal("import.error.empty");
    }
  }

  /** By its content; its name says nothing. */
  private static void check(Path file) {
    try {
      new IntakeFormats().detect(file);
    } catch (IOException e) {
      throw new PortalException(ErrorCode.INVALID_INPUT, "import.error.format", e);
    }
  }

  private static PortalException refusal(String key) {
    return new PortalException(ErrorCode.INVALID_INPUT, key);
  }

  /** Deletes the file if it is one of these. */
  void forget(String address) throws IOException {
    if (!ImportDownload.isAddress(address)) {
      Path file = Path.of(address);
      if (folder().equals(file.getParent())) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Path folder() {
    return settings.dataFolder().resolve("import").resolve("uploads");
  }

  private static FileAttribute<?>[] permissions(String posix) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))
        }
        : new FileAttribute<?>[0];
  }
}
