package se.halsolots.installer.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The files in a jar, read whole, within bounds that no honest plugin reaches.
 *
 * @param manifest its main attributes
 * @param files content by path
 * @param signers names of those whose signatures hold
 */
record JarParts(Attributes manifest, Map<String, byte[]> files, Set<String> signers) {

  static final long MOST_BYTES = 50L * 1024 * 1024;
  static final int MOST_ENTRIES = 5_000;
  static final long MOST_UNPACKED = 4 * MOST_BYTES;

  private static final int FIRST_WORD = 4;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** Reads them; what forbids that is among the findings, and then nothing was read. */
  static JarParts read(Path jar, Findings findings) throws IOException {
    JarParts none = new JarParts(new Attributes(), Map.of(), Set.of());
    String name = String.valueOf(jar.getFileName());
    if (Files.size(jar) > MOST_BYTES) {
      findings.error("zip-size", name, Long.toString(Files.size(jar)));
      return none;
    }
    try (InputStream in = Files.newInputStream(jar)) {
      // Java finds a zip behind anything, as in a picture with a jar at its end.
      if (!Arrays.equals(in.readNBytes(FIRST_WORD), ZIP)) {
        findings.error("zip-broken", name, "");
        return none;
      }
    }
    try (JarFile file = new JarFile(jar.toFile(), true)) {
      return read(file, findings);
    } catch (IOException | SecurityException e) {
      findings.error("zip-broken", name, String.valueOf(e.getMessage()));
      return none;
    }
  }

  private static JarParts read(JarFile file, Findings findings) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Set<String> signers = new TreeSet<>();
    long left = MOST_UNPACKED;
    if (file.size() > MOST_ENTRIES) {
      findings.error("zip-entries", "", Integer.toString(file.size()));
      return new JarParts(new Attributes(), Map.of(), Set.of());
    }
    for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      String path = entry.getName();
      if (isTrick(path)) {
        findings.error("zip-path", path, "");
      } else if (!entry.isDirectory()) {
        byte[] content = content(file, entry, left);
        left -= content.length;
        if (left <= 0) {
          findings.error("zip-size", path, Long.toString(MOST_UNPACKED));
          return new JarParts(new Attributes(), Map.of(), Set.of());
        }
        if (files.put(path, content) != null) {
          findings.error("zip-twice", path, "");
        }
        signers.addAll(signers(entry));
      }
    }
    Manifest manifest = file.getManifest();
    return new JarParts(
        manifest == null ? new Attributes() : manifest.getMainAttributes(), files, signers);
  }

  private static boolean isTrick(String path) {
    return path.startsWith("/")
        || path.contains("\\")
        || path.contains(":")
        || List.of(path.split("/", -1)).contains("..");
  }

  private static byte[] content(JarFile file, JarEntry entry, long left) throws IOException {
    try (InputStream in = file.getInputStream(entry)) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, left));
    }
  }

  private static List<String> signers(JarEntry entry) {
    return entry.getCertificates() == null
        ? List.of()
        : Stream.of(entry.getCertificates())
            .filter(X509Certificate.class::isInstance)
            .map(X509Certificate.class::cast)
            .map(one -> one.getSubjectX500Principal().getName())
            .toList();
  }

  String attribute(String name) {
    String value = manifest.getValue(name);
    return value == null ? "" : value.strip();
  }

  /** Files in that folder with that ending. */
  List<String> paths(String folder, String ending) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder) && path.endsWith(ending))
        .toList();
  }
}
