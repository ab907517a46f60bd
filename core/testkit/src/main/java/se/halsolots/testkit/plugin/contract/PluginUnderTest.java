package se.halsolots.testkit.plugin.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.testkit.plugin.TestContext;

/**
 * A plugin and everything that its jar holds.
 *
 * @param root folder with the compiled classes and resources
 * @param folder name of the folder that the module's sources are in; empty if that is not known
 * @param type the class that implements the plugin
 */
record PluginUnderTest(
    Path root, String folder, Class<?> type, PortalPlugin plugin, List<ClassFile> classes) {

  /** Folder with the classes, if it is not {@code target/classes} of the module at hand. */
  private static final String CLASSES = "portal.plugin.classes";

  private static final String VIEWS = "META-INF/resources/";

  PluginUnderTest {
    classes = List.copyOf(classes);
  }

  /** The plugin of the module that is being built. */
  static PluginUnderTest ofThisModule() {
    Path root = Path.of(System.getProperty(CLASSES, "target/classes")).toAbsolutePath();
    List<ClassFile> classes = classes(root);
    List<Class<?>> plugins =
        classes.stream().<Class<?>>map(ClassFile::load).filter(PluginUnderTest::isPlugin).toList();
    if (plugins.size() != 1) {
      throw new IllegalStateException(
          "%s must hold one class that implements PortalPlugin; it holds %s"
              .formatted(root, plugins.stream().map(Class::getName).toList()));
    }
    Class<?> type = plugins.get(0);
    Path module = root.getParent() == null ? null : root.getParent().getParent();
    boolean built = root.endsWith(Path.of("target", "classes"));
    return new PluginUnderTest(
        root,
        built && module != null ? String.valueOf(module.getFileName()) : "",
        type,
        (PortalPlugin) Wiring.create(type),
        classes);
  }

  static List<ClassFile> classes(Path root) {
    return walk(root)
        .filter(file -> file.toString().endsWith(".class"))
        .map(ClassFile::read)
        .toList();
  }

  private static boolean isPlugin(Class<?> type) {
    return PortalPlugin.class.isAssignableFrom(type)
        && !java.lang.reflect.Modifier.isAbstract(type.getModifiers());
  }

  String id() {
    return plugin.id();
  }

  /** What its tables' names begin with. */
  String tablePrefix() {
    return id().replace('-', '_') + "_";
  }

  TestContext context() {
    return TestContext.of(plugin);
  }

  List<PluginPage> pagesForStaff() {
    return plugin.pages().stream().filter(PluginUnderTest::isForStaff).toList();
  }

  static boolean isForStaff(PluginPage page) {
    return page.audience() == PluginPage.Audience.STAFF
        || page.audience() == PluginPage.Audience.COORDINATORS;
  }

  /** Its texts of exactly that language, by key. */
  Map<String, String> texts(String language) {
    Path file =
        root.resolve(type.getPackageName().replace('.', '/'))
            .resolve("messages_" + language + ".properties");
    Map<String, String> texts = new TreeMap<>();
    if (Files.exists(file)) {
      Properties properties = new Properties();
      try (var in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    }
    return texts;
  }

  /** Languages that it has a file of texts in. */
  List<String> languages() {
    return files(type.getPackageName().replace('.', '/') + "/").stream()
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .filter(name -> name.matches("messages_[\\w-]+\\.properties"))
        .map(name -> name.substring("messages_".length(), name.lastIndexOf('.')))
        .toList();
  }

  /** Its Faces views by name, as pages and blocks name them. */
  Map<String, View> views() {
    return files(VIEWS).stream()
        .filter(file -> file.endsWith(".xhtml"))
        .collect(
            Collectors.toMap(
                file -> file.substring(VIEWS.length() - 1),
                file -> View.of(text(file)),
                (a, b) -> a,
                TreeMap::new));
  }

  Set<String> blockViews() {
    return plugin.blocks().stream().map(PageBlock::view).collect(Collectors.toSet());
  }

  /** All texts in quotes in its classes. */
  Set<String> written() {
    return classes.stream().flatMap(one -> one.texts().stream()).collect(Collectors.toSet());
  }

  /** Its files below that folder, from the root on, sorted. */
  List<String> files(String below) {
    return walk(root)
        .map(file -> root.relativize(file).toString().replace('\\', '/'))
        .filter(file -> file.startsWith(below))
        .sorted()
        .toList();
  }

  Optional<String> find(String file) {
    return Files.isRegularFile(root.resolve(file)) ? Optional.of(text(file)) : Optional.empty();
  }

  private String text(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Stream<Path> walk(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("There is no plugin in " + root, e);
    }
  }
}
