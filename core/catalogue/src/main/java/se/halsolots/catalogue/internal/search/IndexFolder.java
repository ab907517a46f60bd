package se.halsolots.catalogue.internal.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * The folder on disk: the index, and beside it a file that says in which format it was written and
 * up to which revision of the content it is complete. An index that is broken or of another format
 * is deleted; it can always be made anew from the database.
 */
final class IndexFolder {

  private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());

  /** Raise it when entries are turned into terms in another way. */
  private static final int FORMAT = 1;

  private static final String MARKER = "search.properties";
  private static final String FORMAT_KEY = "format";
  private static final String REVISION_KEY = "revision";

  private final Path folder;
  private final String readers;

  IndexFolder(Path folder, String readers) {
    this.folder = folder;
    this.readers = readers;
  }

  /** Where Hibernate Search keeps its indexes. */
  Path indexes() {
    return folder.resolve("index");
  }

  /**
   * Makes the folder fit to be opened: what cannot be used is deleted.
   *
   * @return the revision up to which the index is complete; empty if it must be filled anew
   * @throws PortalException if the folder cannot be written, or another server uses it
   */
  Optional<Long> prepare() {
    try {
      Files.createDirectories(folder);
      Properties marker = read();
      Optional<String> fault = fault(marker);
      if (fault.isEmpty()) {
        return Optional.ofNullable(marker.getProperty(REVISION_KEY)).map(Long::valueOf);
      }
      if (Files.exists(indexes())) {
        LOG.log(
            System.Logger.Level.INFO, "The search index is made anew, because {0}.", fault.get());
      }
      delete();
      Files.createDirectories(index());
      writeRevision(Optional.empty());
      return Optional.empty();
    } catch (LockObtainFailedException e) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "the search index in %s is in use by another server; stop it, or give this one a data folder of its own"
              .formatted(folder),
          e);
    } catch (IOException e) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "the search folder %s cannot be used (%s); make it writable, or set another data folder"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /** Keeps on disk up to where the index is complete; survives a crash right after it. */
  void writeRevision(Optional<Long> revision) {
    StringBuilder text = new StringBuilder(FORMAT_KEY + "=" + format() + "\n");
    revision.ifPresent(number -> text.append(REVISION_KEY + "=").append(number).append('\n'));
    Path part = folder.resolve(MARKER + ".part");
    try {
      try (FileChannel file =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
        file.force(true);
      }
      Files.move(
          part,
          folder.resolve(MARKER),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + folder.resolve(MARKER) + " failed", e);
    }
  }

  /** Deletes the index, so that the next {@link #prepare} begins with nothing. */
  void delete() throws IOException {
    Files.deleteIfExists(folder.resolve(MARKER));
    if (!Files.exists(indexes())) {
      return;
    }
    List<Path> found;
    try (Stream<Path> paths = Files.walk(indexes())) {
      found = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : found) {
      Files.deleteIfExists(path);
    }
  }

  private Properties read() throws IOException {
    Properties marker = new Properties();
    Path file = folder.resolve(MARKER);
    if (Files.exists(file)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      try {
        marker.load(new StringReader(text));
      } catch (IllegalArgumentException e) {
        LOG.log(System.Logger.Level.DEBUG, "unreadable " + file, e);
      }
    }
    return marker;
  }

  private Optional<String> fault(Properties marker) throws IOException {
    if (!format().equals(marker.getProperty(FORMAT_KEY))) {
      return Optional.of("it was written by another version or for other nodes");
    }
    String revision = marker.getProperty(REVISION_KEY);
    if (revision == null) {
      return Optional.of("filling it was not finished");
    }
    if (!revision.matches("-?[0-9]{1,18}")) {
      return Optional.of("its revision '" + revision + "' is not a number");
    }
    return isWhole() ? Optional.empty() : Optional.of("its files are broken");
  }

  private Path index() {
    return indexes().resolve(CatalogueDocument.INDEX);
  }

  private boolean isWhole() throws IOException {
    Path index = index();
    if (!Files.isDirectory(index)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(index)) {
      if (!DirectoryReader.indexExists(directory)) {
        return false;
      }
      try (CheckIndex check = new CheckIndex(directory)) {
        check.setChecksumsOnly(true);
        return check.checkIndex().clean;
      }
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "broken index in " + index, e);
      return false;
    }
  }

  private String format() {
    return FORMAT + "-" + Version.LATEST + "-" + WordLists.fingerprint() + readers;
  }
}
