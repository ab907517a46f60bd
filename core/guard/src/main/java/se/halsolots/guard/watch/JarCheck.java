package se.halsolots.guard.watch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Asks the portal's own pre-flight about a jar. Its classes are taken from the portal's libraries
 * as they lie on disk, in a loader of their own: the portal itself may be down.
 */
final class JarCheck implements Function<Path, String> {

  private static final System.Logger LOG = System.getLogger(JarCheck.class.getName());
  private static final String PRE_FLIGHT = "se.halsolots.installer.store.GuardCheck";

  private final Path server;
  private final Path webapp;

  JarCheck(Path server, Path webapp) {
    this.server = server;
    this.webapp = webapp;
  }

  /** What is wrong with it; the empty text if nothing is, or if that cannot be known. */
  @Override
  public String apply(Path jar) {
    try (URLClassLoader loader = new URLClassLoader(libraries(), JarCheck.class.getClassLoader())) {
      Object check =
          Class.forName(PRE_FLIGHT, true, loader).getConstructor(Path.class).newInstance(server);
      return check instanceof Function<?, ?> ask ? ask(ask, jar) : "";
    } catch (IOException | ReflectiveOperationException | LinkageError e) {
      LOG.log(System.Logger.Level.WARNING, "No pre-flight for " + jar + "; it goes in unseen", e);
      return "";
    }
  }

  @SuppressWarnings("unchecked") // that is what the class is
  private static String ask(Function<?, ?> check, Path jar) {
    return ((Function<Path, String>) check).apply(jar);
  }

  private URL[] libraries() throws IOException {
    List<URL> urls = new ArrayList<>();
    try (Stream<Path> files = Files.list(webapp.resolve("WEB-INF/lib"))) {
      for (Path file : files.sorted().toList()) {
        urls.add(file.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
