package se.halsolots.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The portal's own files, wherever the tests were started from. */
final class SourceTree {

  /** The folder with the parent pom. */
  static final Path ROOT = findRoot();

  private static final Set<String> NOT_OURS =
      Set.of("target", "data", ".git", ".idea", ".vscode", ".settings", "node_modules");

  private static final List<Path> FILES = walk();

  private SourceTree() {}

  /** A module: its name, which is its folder's path from the root, and the folder. */
  record Module(String name, Path folder) {
    boolean isPlugin() {
      return name.startsWith("plugins/");
    }

    Path main() {
      return folder.resolve("src/main/java");
    }

    Path classes() {
      return folder.resolve("target/classes");
    }
  }

  /** All modules of core and plugins with main sources. */
  static List<Module> modules() {
    return Stream.of("core", "plugins")
        .map(ROOT::resolve)
        .flatMap(SourceTree::list)
        .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
        .map(folder -> new Module(relative(folder), folder))
        .toList();
  }

  /** All files with one of the endings, sorted; build output and local data are not among them. */
  static List<Path> files(String... endings) {
    return FILES.stream()
        .filter(file -> Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith))
        .toList();
  }

  /** Java sources of the product, without tests. */
  static List<Path> mainJava() {
    return files(".java").stream().filter(file -> isUnder(file, "src/main/java")).toList();
  }

  /** Java sources of tests. */
  static List<Path> testJava() {
    return files(".java").stream().filter(file -> isUnder(file, "src/test/java")).toList();
  }

  /** Faces views and composites of core and plugins. */
  static List<Path> views() {
    return files(".xhtml").stream().filter(file -> isUnder(file, "src/main")).toList();
  }

  static String relative(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Not readable as UTF-8: " + relative(file), e);
    }
  }

  static boolean isUnder(Path file, String folder) {
    return ("/" + relative(file)).contains("/" + folder + "/");
  }

  static List<Path> folders(String under) {
    return list(ROOT.resolve(under)).filter(Files::isDirectory).toList();
  }

  private static Stream<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !NOT_OURS.contains(entry.getFileName().toString()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path findRoot() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("Start the tests somewhere inside the portal's folder");
    }
    return folder;
  }

  private static List<Path> walk() {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_OURS.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              found.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted().toList();
  }
}
