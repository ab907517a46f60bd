package se.halsolots.guard.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The server's folder of plugins, what is known of those in it, and the quarantine beside it. */
final class PluginBox {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
  private static final Pattern TELLING = Pattern.compile(".*(CWW\\w+E: |Exception: |Error: ).*");

  /** Written by the build (liberty-config/pom.xml), and by the guard itself. */
  private static final String BUILT = "plugins-built.txt";

  private static final String KNOWN = "plugins-known.txt";

  /** A slow line may stand still that long while a jar is being copied. */
  private static final Duration LONGEST_STALL = Duration.ofSeconds(10);

  private static final int TAIL_BYTES = 64 * 1024;
  private static final int MOST_LINES = 12;
  private static final int LONGEST_LINE = 400;

  private final Path server;
  private final Path logs;

  PluginBox(Path server, Path logs) {
    this.server = server;
    this.logs = logs;
  }

  /** How a file was when it was last looked at. */
  record Mark(long size, FileTime changed) {}

  /** The jars that are there. */
  Map<Path, Mark> jars() {
    Map<Path, Mark> jars = new TreeMap<>();
    Path plugins = server.resolve("plugins");
    if (!Files.isDirectory(plugins)) {
      return jars;
    }
    try (Stream<Path> files = Files.list(plugins)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".jar")).toList()) {
        if (Files.isRegularFile(file)) {
          jars.put(file, new Mark(Files.size(file), Files.getLastModifiedTime(file)));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // A file has just gone: the next turn sees what is there then.
      return jars;
    }
    return jars;
  }

  /** Whether it is all that will come: a whole zip, or nothing has come of it for a while. */
  boolean hasArrived(Path jar, Mark mark) {
    if (mark.changed().toInstant().isBefore(Clock.systemUTC().instant().minus(LONGEST_STALL))) {
      return true;
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.size() >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Checksums of the jars that were built with the portal, and of those it has run with here. */
  Set<String> known() {
    Set<String> checksums = new TreeSet<>();
    for (Path list : List.of(server.resolve(BUILT), server.resolve(KNOWN))) {
      try {
        if (Files.exists(list)) {
          checksums.addAll(Files.readAllLines(list));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return checksums;
  }

  /** The portal runs with exactly these. */
  void know(Set<String> checksums) {
    Path list = server.resolve(KNOWN);
    try {
      Path next = Files.write(list.resolveSibling("plugins-known.next"), new TreeSet<>(checksums));
      Files.move(next, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The checksum of a jar; of one that is gone the empty text. */
  String checksum(Path jar) {
    try (InputStream in = Files.newInputStream(jar)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Takes a jar out, with a note of the reason beside it. */
  void quarantine(Path jar, String reason) {
    String name = stamped(String.valueOf(jar.getFileName()));
    try {
      Path note = leave(name, reason);
      Files.move(jar, note.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves a note in the quarantine that belongs to no jar, under the time and that name. */
  void remark(String about, String text) {
    try {
      leave(stamped(about), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path leave(String name, String text) throws IOException {
    Path folder = Files.createDirectories(server.resolve("quarantine"));
    return Files.writeString(folder.resolve(name + ".txt"), text + "\n");
  }

  private static String stamped(String name) {
    return STAMP.format(Clock.systemUTC().instant()) + "-" + name;
  }

  /** The last lines of the server's log that tell of a fault. */
  String faults() {
    Path log = logs.resolve("messages.log");
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(0, file.length() - TAIL_BYTES);
      byte[] tail = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(tail);
      List<String> lines =
          new String(tail, StandardCharsets.UTF_8)
              .lines()
              .filter(line -> TELLING.matcher(line).matches())
              .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
              .toList();
      return lines.stream()
          .skip(Math.max(0, lines.size() - MOST_LINES))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "The server's log cannot be read: " + e.getMessage();
    }
  }
}
