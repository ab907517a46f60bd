package se.halsolots.testkit.plugin.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.testkit.good.LoansPlugin;

/** The good plugin in a folder of its own, for a test to spoil. */
final class SpoiltPlugin {

  private static final Path RESOURCES = Path.of("src/test/resources/good-plugin");
  private static final Path CLASSES = Path.of("target/test-classes");
  private static final String PACKAGE = "se/halsolots/testkit/good";
  private static final List<String> OF_TESTS = List.of("LoanSample.class");

  private final Path root;
  private String folder = "loans";
  private Class<?> type = LoansPlugin.class;
  private PortalPlugin plugin;

  SpoiltPlugin(Path root) {
    this.root = root;
    copy(RESOURCES, RESOURCES);
    copy(CLASSES, CLASSES.resolve(PACKAGE));
    plugin = (PortalPlugin) Wiring.create(type);
  }

  /** In a text file something is something else. */
  SpoiltPlugin with(String file, String before, String after) {
    try {
      String text = Files.readString(root.resolve(file));
      if (!text.contains(before)) {
        throw new IllegalArgumentException(file + " does not contain " + before);
      }
      Files.writeString(root.resolve(file), text.replace(before, after));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** There is one file more. */
  SpoiltPlugin withFile(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SpoiltPlugin without(String file) {
    try {
      Files.delete(root.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It answers otherwise. */
  SpoiltPlugin with(PortalPlugin other) {
    plugin = other;
    return this;
  }

  /** It is of another class. */
  SpoiltPlugin with(Class<? extends PortalPlugin> other) {
    type = other;
    plugin = (PortalPlugin) Wiring.create(other);
    return this;
  }

  SpoiltPlugin inFolder(String name) {
    folder = name;
    return this;
  }

  /** One class more, of the tests. */
  SpoiltPlugin withClass(Class<?> more) {
    copy(CLASSES, CLASSES.resolve(more.getName().replace('.', '/') + ".class"));
    return this;
  }

  PluginUnderTest made() {
    return new PluginUnderTest(root, folder, type, plugin, PluginUnderTest.classes(root));
  }

  private void copy(Path base, Path from) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!OF_TESTS.contains(file.getFileName().toString())) {
          Path to = root.resolve(base.relativize(file).toString());
          Files.createDirectories(to.resolveSibling(""));
          Files.copy(file, to);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
