package se.halsolots.kernel.persistence;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A module's migrations as they lie in its jar, or in a folder of classes. */
final class MigrationFiles {

  private static final String IN_JAR = "!/";
  private static final String FILE = "file:";

  private MigrationFiles() {}

  /**
   * Name and checksum of each, sorted.
   *
   * @return empty if the class loader does not tell where they lie
   */
  static Optional<List<String>> of(String module, ClassLoader loader) throws IOException {
    String folder = "db/migration/" + module + "/";
    URL marker = loader.getResource(folder + "flyway.location");
    // The server has protocols of its own for a file in a jar; all hold the address of the jar.
    String place = marker == null ? "" : marker.toString();
    int begin = place.indexOf(FILE);
    if (begin < 0) {
      return Optional.empty();
    }
    int end = place.indexOf(IN_JAR);
    return Optional.of(
        end < 0
            ? inFolder(path(place.substring(begin)).resolveSibling("."))
            : inJar(path(place.substring(begin, end)), folder));
  }

  private static Path path(String address) {
    return Path.of(URI.create(address));
  }

  private static List<String> inFolder(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        lines.add(file.getFileName() + " " + crc.getValue());
      }
    }
    return lines;
  }

  private static List<String> inJar(Path jar, String folder) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory())
          .map(MigrationFiles::line)
          .sorted()
          .toList();
    }
  }

  private static String line(ZipEntry entry) {
    return entry.getName() + " " + entry.getCrc();
  }
}
