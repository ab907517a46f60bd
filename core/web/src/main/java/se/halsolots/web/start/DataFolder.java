package se.halsolots.web.start;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.settings.PortalSettings;

/**
 * The folder in which the portal keeps everything it must not lose. One portal at a time has it:
 * two would spoil each other's database and search index.
 */
@ApplicationScoped
class DataFolder {

  private static final String LOCK = "portal.lock";
  private static final int MEGABYTE = 1024 * 1024;

  /** An empty database, its log and a search index take some 30 MB. */
  private static final long LEAST_MEGABYTES = 100;

  @Inject PortalSettings settings;

  private @Nullable FileChannel lockFile;
  private boolean anew = true;

  /**
   * Takes the folder for this portal, until it stops. However it stops, the operating system lets
   * go of the folder.
   *
   * @throws PortalException CONFIGURATION if it cannot be written to, is nearly full or belongs to
   *     a portal that runs
   */
  void take() {
    Path folder = settings.dataFolder();
    try {
      long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
      if (free < LEAST_MEGABYTES) {
        throw refusal(
            "The disk that holds the data folder %s has %d MB left, and the portal needs %d. Make room, or choose another folder with -Dportal.data=FOLDER."
                .formatted(folder, free, LEAST_MEGABYTES),
            null);
      }
      FileChannel opened =
          FileChannel.open(
              folder.resolve(LOCK),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      lockFile = opened;
      FileLock lock = opened.tryLock();
      if (lock == null) {
        throw refusal(
            "Another portal that runs has the data folder %s. Stop that one, or choose another folder with -Dportal.data=FOLDER."
                .formatted(folder),
            null);
      }
      anew = !signed(opened);
    } catch (IOException e) {
      throw refusal(
          "The data folder %s cannot be used: %s. Mend that, or choose another folder with -Dportal.data=FOLDER."
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /**
   * Whether the server has just started. False if only the application was restarted in it, as when
   * a plugin comes: then its port is open, by this very server.
   */
  boolean isTakenAnew() {
    return anew;
  }

  /** Writes this process into the lock file, and tells whether it stood there. */
  private static boolean signed(FileChannel lockFile) throws IOException {
    byte[] name = processName().getBytes(StandardCharsets.UTF_8);
    ByteBuffer before = ByteBuffer.allocate(name.length + 1);
    int read = lockFile.read(before, 0);
    if (read == name.length && Arrays.equals(Arrays.copyOf(before.array(), read), name)) {
      return true;
    }
    lockFile.truncate(0);
    lockFile.write(ByteBuffer.wrap(name), 0);
    return false;
  }

  /** Number and moment of the start: no other process of this machine has both. */
  private static String processName() {
    ProcessHandle process = ProcessHandle.current();
    long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return process.pid() + " " + started;
  }

  @PreDestroy
  void release() {
    FileChannel opened = lockFile;
    if (opened != null) {
      try {
        opened.close();
      } catch (IOException e) {
        System.getLogger(DataFolder.class.getName())
            .log(System.Logger.Level.DEBUG, "The lock of the data folder was lost before", e);
      }
    }
  }

  private static PortalException refusal(String sentence, @Nullable Throwable cause) {
    return cause == null
        ? new PortalException(ErrorCode.CONFIGURATION, sentence)
        : new PortalException(ErrorCode.CONFIGURATION, sentence, cause);
  }
}
