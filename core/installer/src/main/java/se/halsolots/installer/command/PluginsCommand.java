package se.halsolots.installer.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.installer.check.Finding;
import se.halsolots.installer.check.PreFlight;
import se.halsolots.installer.check.Report;
import se.halsolots.installer.store.InstalledJar;
import se.halsolots.installer.store.PluginFolder;
import se.halsolots.kernel.tenancy.Language;

/**
 * {@code plugins list | check FILE | add FILE | remove ID}: plugins of a server, seen from outside.
 */
public final class PluginsCommand {

  private static final String USAGE =
      """
      Usage: plugins list | check FILE | add FILE [--replace] | remove ID   [--url ADDRESS]
        list       what is installed, and what is in quarantine
        check      looks at a jar and says everything that is wrong with it; changes nothing
        add        the same, and puts it in if nothing is; the portal reloads by itself
        --replace  even if the same version is installed with other content
        remove     takes the plugin out; what it has stored stays in the database
        --url      where the portal answers, if it is not http://localhost:9080
      Exit: 0 done, 1 failed, 2 wrongly asked.""";

  private static final int FAILED = 1;
  private static final int WRONGLY_ASKED = 2;
  private static final Set<String> WITH_VALUE = Set.of("--server", "--url");

  private final PrintStream out;

  PluginsCommand(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    System.exit(new PluginsCommand(System.out).run(List.of(arguments)));
  }

  int run(List<String> arguments) throws IOException {
    Map<String, String> options = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (WITH_VALUE.contains(word) && i + 1 < arguments.size()) {
        i++;
        options.put(word, arguments.get(i));
      } else if (word.startsWith("--")) {
        options.put(word, "");
      } else {
        words.add(word);
      }
    }
    PluginFolder folder =
        new PluginFolder(Path.of(options.getOrDefault("--server", ".")), Clock.systemUTC());
    PortalAtWork portal =
        new PortalAtWork(options.getOrDefault("--url", PortalAtWork.DEFAULT), out);
    String what = words.isEmpty() ? "" : words.get(0) + " " + (words.size() - 1);
    return switch (what) {
      case "list 0" -> list(folder);
      case "check 1" -> check(folder, Path.of(words.get(1)), true).isPresent() ? 0 : FAILED;
      case "add 1" -> add(folder, portal, Path.of(words.get(1)), options.containsKey("--replace"));
      case "remove 1" -> remove(folder, portal, words.get(1));
      default -> {
        out.println(USAGE);
        yield WRONGLY_ASKED;
      }
    };
  }

  private int list(PluginFolder folder) throws IOException {
    for (InstalledJar jar : folder.installed()) {
      out.printf(
          Locale.ROOT, "%-20s %-12s %s  %s%n", jar.id(), jar.version(), jar.sha256(), jar.file());
    }
    folder
        .quarantined()
        .forEach(one -> out.printf(Locale.ROOT, "quarantine: %s%n%s%n", one.file(), one.reason()));
    return 0;
  }

  /** Says what is known of it; gives that if it may be installed. */
  private Optional<Report> check(PluginFolder folder, Path jar, boolean replace)
      throws IOException {
    if (!Files.isRegularFile(jar)) {
      out.println("There is no file " + jar);
      return Optional.empty();
    }
    Report report =
        new PreFlight(PluginsCommand.class.getClassLoader(), folder.drivers()).check(jar);
    List<Finding> findings = new ArrayList<>(report.findings());
    folder.obstacle(report, replace).ifPresent(findings::add);
    out.printf(
        Locale.ROOT,
        "plugin   %s%nversion  %s%nsha-256  %s%nsigned   %s%n",
        report.id(),
        report.version(),
        report.sha256(),
        report.signers().isEmpty() ? "by nobody" : "by " + String.join("; ", report.signers()));
    for (Finding one : findings) {
      out.printf(
          Locale.ROOT,
          "%s  %s%n  %s%n  %s%n",
          one.severity(),
          one.where(),
          one.what(Language.ENGLISH),
          one.remedy(Language.ENGLISH));
    }
    boolean good = findings.stream().noneMatch(one -> one.severity() == Finding.Severity.ERROR);
    out.println(good ? "It may be installed." : "It cannot be installed.");
    return good ? Optional.of(report) : Optional.empty();
  }

  private int add(PluginFolder folder, PortalAtWork portal, Path jar, boolean replace)
      throws IOException {
    Optional<Report> report = check(folder, jar, replace);
    if (report.isEmpty()) {
      return FAILED;
    }
    String id = report.get().id();
    boolean wasUp = portal.answers();
    Optional<Path> kept = folder.install(jar, id);
    kept.ifPresent(file -> out.println("The one before is kept as " + file));
    if (!wasUp) {
      out.println("Installed. The portal does not run; it takes the plugin up at its next start.");
      return 0;
    }
    if (portal.isBackAfterChange() && folder.find(id).isPresent()) {
      out.println("Installed. Turn it on in a node under \"Moduler\".");
      return 0;
    }
    out.println("The portal did not come up with it: taken back. See: plugins list");
    folder.remove(id);
    if (kept.isPresent()) {
      Path back = folder.inbox(id);
      Files.copy(kept.get(), back, StandardCopyOption.REPLACE_EXISTING);
      folder.install(back, id);
    }
    return FAILED;
  }

  private int remove(PluginFolder folder, PortalAtWork portal, String id) throws IOException {
    boolean wasUp = portal.answers();
    Optional<Path> kept = folder.remove(id);
    if (kept.isEmpty()) {
      out.println("There is no plugin " + id + "; those there are: plugins list");
      return FAILED;
    }
    out.println("Removed; it is kept as " + kept.get());
    return !wasUp || portal.isBackAfterChange() ? 0 : FAILED;
  }
}
