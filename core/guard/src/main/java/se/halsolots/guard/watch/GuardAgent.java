package se.halsolots.guard.watch;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Starts the guard with the server's process, before the server itself: what lies in the folder of
 * plugins has been looked at when the portal comes. The server's {@code jvm.options} names the jar
 * as a Java agent. An agent is started first and outlives every reload, and costs the start of the
 * server next to nothing, where a second web application cost a second.
 *
 * <p>Nothing here may wake the logging or the MBeans of the process: the server sets up its own,
 * and only if it is the first to ask. So the guard speaks on the console, which the server copies
 * into its log.
 */
public final class GuardAgent {

  private static final String HOME = "portal.home";

  private GuardAgent() {}

  /**
   * Called by Java, in the folder of the server, before anything else runs.
   *
   * @param options none are known
   */
  public static void premain(String options) {
    try {
      start(folder());
    } catch (IOException | URISyntaxException | RuntimeException e) {
      GuardVoice.say("There is no guard of the plugins; new ones stay out of the portal", e);
    }
  }

  private static void start(Path server) throws IOException {
    Optional<Path> home = home(server);
    if (home.isEmpty()) {
      GuardVoice.say("bootstrap.properties has no %s, so plugins go unguarded".formatted(HOME));
      return;
    }
    Path logs =
        Optional.ofNullable(System.getenv("LOG_DIR"))
            .map(Path::of)
            .orElseGet(() -> server.resolve("logs"));
    Guard guard =
        new Guard(
            new PluginBox(server, logs), new JarCheck(server, home.get()), new ServerPortal());
    guard.start();
    new GuardLoop(guard).start();
  }

  /** The server's folder: the guard's jar lies there. */
  private static Path folder() throws URISyntaxException {
    Path jar =
        Path.of(GuardAgent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Optional.ofNullable(jar.toAbsolutePath().getParent()).orElse(jar);
  }

  /** The folder of the checkout, which the build writes down for the server. */
  private static Optional<Path> home(Path server) throws IOException {
    Properties bootstrap = new Properties();
    try (Reader reader = Files.newBufferedReader(server.resolve("bootstrap.properties"))) {
      bootstrap.load(reader);
    }
    return Optional.ofNullable(bootstrap.getProperty(HOME)).map(Path::of);
  }
}
