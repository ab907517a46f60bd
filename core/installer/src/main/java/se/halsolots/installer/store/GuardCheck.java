package se.halsolots.installer.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.halsolots.installer.check.Finding;
import se.halsolots.installer.check.PreFlight;
import se.halsolots.kernel.tenancy.Language;

/**
 * The pre-flight as the guard of the server asks for it, which knows nothing of the portal's
 * classes: the file goes in, and out comes what is wrong with it, or the empty text.
 */
public final class GuardCheck implements Function<Path, String> {

  private final PluginFolder folder;

  /**
   * For a server.
   *
   * @param server folder of its configuration
   */
  public GuardCheck(Path server) {
    this.folder = new PluginFolder(server, Clock.systemUTC());
  }

  @Override
  public String apply(Path jar) {
    try {
      List<Finding> findings =
          new PreFlight(GuardCheck.class.getClassLoader(), folder.drivers()).check(jar).findings();
      return findings.stream()
          .filter(one -> one.severity() == Finding.Severity.ERROR)
          .map(GuardCheck::line)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "The file cannot be read: " + e.getMessage();
    }
  }

  private static String line(Finding finding) {
    return "%s %s %s"
        .formatted(
            finding.where(), finding.what(Language.ENGLISH), finding.remedy(Language.ENGLISH))
        .strip();
  }
}
