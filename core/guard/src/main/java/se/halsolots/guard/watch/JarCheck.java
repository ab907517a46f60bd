package se.halsolots.guard.watch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Asks the command for plugins about a jar, in a process of its own: whatever the jar does while it
 * is looked at, the server is not harmed. A jar that nothing can be known of is not good.
 */
final class JarCheck implements Function<Path, String> {

  private static final long SECONDS = 60;

  private final Path server;
  private final Path command;

  /**
   * A check for one server.
   *
   * @param home the folder of the checkout, with the command in it
   */
  JarCheck(Path server, Path home) {
    this.server = server;
    this.command = home.resolve("liberty-config/plugins");
  }

  /** What is wrong with it; the empty text if nothing is. */
  @Override
  public String apply(Path jar) {
    try {
      Path words = Files.createTempFile("plugin-check", ".txt");
      try {
        return outcome(run(jar, words.toFile()), words);
      } finally {
        Files.deleteIfExists(words);
      }
    } catch (IOException e) {
      return "It could not be looked at: " + e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "It could not be looked at: the server stops.";
    }
  }

  private Process run(Path jar, File words) throws IOException, InterruptedException {
    ProcessBuilder check = new ProcessBuilder("sh", command.toString(), "check", jar.toString());
    check.environment().put("PORTAL_SERVER", server.toString());
    check.redirectErrorStream(true).redirectOutput(words);
    Process process = check.start();
    process.getOutputStream().close();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    return process;
  }

  private static String outcome(Process process, Path words) throws IOException {
    if (process.exitValue() == 0) {
      return "";
    }
    String said = Files.readString(words).strip();
    return said.isEmpty()
        ? "Looking at it ended with %d after at most %d seconds, without a word."
            .formatted(process.exitValue(), SECONDS)
        : said;
  }
}
