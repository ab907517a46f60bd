package se.halsolots.catalogue.intake.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a source: the file itself, all files of a folder (five levels deep, links are not
 * followed), or all entries of a ZIP, which is never unpacked to disk. In the order of their names,
 * numbers in names by size: page 10 follows page 9.
 */
public final class SourceSet implements Closeable {

  private static final int LEVELS = 5;

  private final List<SourceFile> files = new ArrayList<>();
  private final UnpackedBytes budget;
  private final IntakeLimits limits;
  private Optional<ZipFile> zip = Optional.empty();

  private SourceSet(IntakeLimits limits) {
    this.limits = limits;
    this.budget = new UnpackedBytes(limits.maxUnpackedBytes());
  }

  /** Opens a folder, a ZIP (known by its content) or a single file. */
  public static SourceSet open(Path source, IntakeLimits limits) throws IOException {
    SourceSet set = new SourceSet(limits);
    if (Files.isDirectory(source)) {
      set.addFolder(source);
    } else if (!Files.exists(source)) {
      throw new NoSuchFileException(source.toString(), null, "there is no such file or folder");
    } else if (isZip(source)) {
      set.addZip(source, SourceSet::isContent);
    } else {
      set.addFile(String.valueOf(source.getFileName()), source);
    }
    set.files.sort(Comparator.comparing(SourceFile::name, new NumbersBySize()));
    return set;
  }

  /**
   * All parts of a workbook, hidden ones too: it may name any of them as its sheet.
   *
   * @throws IOException also if two parts have one name: which of them is meant is anybody's guess
   */
  static SourceSet parts(Path workbook, IntakeLimits limits) throws IOException {
    SourceSet set = new SourceSet(limits);
    set.addZip(workbook, name -> true);
    Set<String> names = new HashSet<>();
    for (SourceFile part : set.files) {
      if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
        set.close();
        throw new IOException("the XLSX file holds the part " + part.name() + " twice");
      }
    }
    return set;
  }

  /** A single file as it is, a ZIP too. */
  public static SourceFile single(Path file, IntakeLimits limits) {
    SourceSet set = new SourceSet(limits);
    set.addFile(String.valueOf(file.getFileName()), file);
    return set.files.get(0);
  }

  /** Whether the file begins as a ZIP does. */
  public static boolean isZip(Path file) throws IOException {
    byte[] head = single(file, IntakeLimits.NORMAL).head(4);
    return head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
  }

  public List<SourceFile> files() {
    return List.copyOf(files);
  }

  /** The file whose last name part is that one, whatever the case. */
  public Optional<SourceFile> find(String simpleName) {
    return files.stream().filter(file -> file.simpleName().equals(simpleName)).findFirst();
  }

  @Override
  public void close() throws IOException {
    if (zip.isPresent()) {
      zip.get().close();
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, LEVELS)) {
      for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (isContent(name)) {
          checkCount();
          addFile(name, path);
        }
      }
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void addFile(String name, Path path) {
    files.add(new SourceFile(name, () -> Files.newInputStream(path), budget));
  }

  private void addZip(Path path, Predicate<String> wanted) throws IOException {
    ZipFile opened = openZip(path);
    zip = Optional.of(opened);
    Enumeration<? extends ZipEntry> entries = opened.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String name = entry.getName().replace('\\', '/');
      if (!entry.isDirectory() && wanted.test(name)) {
        checkCountOf(opened);
        files.add(new SourceFile(name, () -> ZipBytes.open(opened, entry), budget));
      }
    }
  }

  private static ZipFile openZip(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException | ZipException e) {
      throw new IOException("the ZIP file is broken: " + e.getMessage(), e);
    }
  }

  private void checkCountOf(ZipFile opened) throws IOException {
    try {
      checkCount();
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  private void checkCount() throws IOException {
    if (files.size() >= limits.maxEntries()) {
      throw new IOException(
          "the source holds more than " + limits.maxEntries() + " files; split it");
    }
  }

  /** Leaves out what operating systems add on their own. */
  private static boolean isContent(String name) {
    String simple = name.substring(name.lastIndexOf('/') + 1);
    return !simple.startsWith(".")
        && !name.startsWith("__MACOSX/")
        && !simple.equalsIgnoreCase("thumbs.db")
        && !simple.equalsIgnoreCase("desktop.ini");
  }
}
