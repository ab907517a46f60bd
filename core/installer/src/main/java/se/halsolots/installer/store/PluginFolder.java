package se.halsolots.installer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import se.halsolots.installer.check.Finding;
import se.halsolots.installer.check.PreFlight;
import se.halsolots.installer.check.Report;

/**
 * The server's folder of plugins and those beside it, all on one file system so that a jar is there
 * whole or not at all: {@code plugins/} is what the portal runs with, {@code plugins-inbox/} what
 * is on its way there, {@code plugins-previous/} what was replaced or removed, {@code quarantine/}
 * what the guard took out.
 */
public final class PluginFolder {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Path server;
  private final Clock clock;

  /**
   * The folders of a server.
   *
   * @param server folder of its configuration, with {@code server.xml}
   */
  public PluginFolder(Path server, Clock clock) {
    this.server = server;
    this.clock = clock;
  }

  /** Where the portal's plugins lie. */
  public Path plugins() {
    return server.resolve("plugins");
  }

  /** The drivers of the server's databases, to try migrations with. */
  public List<Path> drivers() throws IOException {
    return PreFlight.jars(server.resolve("jdbc"));
  }

  /** What is installed, by file name. */
  public List<InstalledJar> installed() throws IOException {
    List<InstalledJar> installed = new ArrayList<>();
    for (Path file : PreFlight.jars(plugins())) {
      installed.add(read(file));
    }
    return List.copyOf(installed);
  }

  /** The installed plugin with that id. */
  public Optional<InstalledJar> find(String id) throws IOException {
    return installed().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** What the guard took out and nobody has cleared away, newest first. */
  public List<Quarantined> quarantined() throws IOException {
    List<Quarantined> all = new ArrayList<>();
    for (Path file : PreFlight.jars(server.resolve("quarantine"))) {
      Path note = file.resolveSibling(file.getFileName() + ".txt");
      all.add(
          0,
          new Quarantined(
              String.valueOf(file.getFileName()),
              Files.exists(note) ? Files.readString(note) : ""));
    }
    return List.copyOf(all);
  }

  /**
   * What forbids to put that jar in the place of the one that is there: an older version, or the
   * same with other content.
   *
   * @param replace whether the same version may have other content
   */
  public Optional<Finding> obstacle(Report jar, boolean replace) throws IOException {
    Optional<InstalledJar> present = find(jar.id());
    if (present.isEmpty() || present.get().sha256().equals(jar.sha256())) {
      return Optional.empty();
    }
    String before = present.get().version();
    int compared = PluginVersion.of(jar.version()).compareTo(PluginVersion.of(before));
    String both = jar.version() + " (" + before + ")";
    if (compared < 0) {
      return Optional.of(new Finding(Finding.Severity.ERROR, "version-older", jar.id(), both));
    }
    return compared == 0 && !replace
        ? Optional.of(new Finding(Finding.Severity.ERROR, "version-same", jar.id(), before))
        : Optional.empty();
  }

  /** A new file in the inbox for that plugin. */
  public Path inbox(String name) throws IOException {
    Path inbox = Files.createDirectories(server.resolve("plugins-inbox"));
    return inbox.resolve(name + ".jar");
  }

  /**
   * Puts a jar in; the portal then reloads by itself.
   *
   * @param jar looked at before
   * @return where the jar is now that was there before
   */
  public Optional<Path> install(Path jar, String id) throws IOException {
    Path ready = inbox(id);
    if (!jar.equals(ready)) {
      Files.copy(jar, ready, StandardCopyOption.REPLACE_EXISTING);
    }
    Optional<InstalledJar> present = find(id);
    Files.createDirectories(plugins());
    Path target =
        present.isPresent() ? present.get().file() : plugins().resolve("plugin-" + id + ".jar");
    Optional<Path> kept = Optional.empty();
    if (present.isPresent()) {
      Path previous = previous(target);
      Files.copy(target, previous, StandardCopyOption.REPLACE_EXISTING);
      kept = Optional.of(previous);
    }
    Files.move(ready, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return kept;
  }

  /** Takes a plugin out; its data stay in the database. Gives where the jar is now. */
  public Optional<Path> remove(String id) throws IOException {
    Optional<InstalledJar> present = find(id);
    if (present.isEmpty()) {
      return Optional.empty();
    }
    Path previous = previous(present.get().file());
    Files.move(present.get().file(), previous, StandardCopyOption.ATOMIC_MOVE);
    return Optional.of(previous);
  }

  private Path previous(Path file) throws IOException {
    Path folder = Files.createDirectories(server.resolve("plugins-previous"));
    return folder.resolve(STAMP.format(clock.instant()) + "-" + file.getFileName());
  }

  private static InstalledJar read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).replaceAll("^plugin-|\\.jar$", "");
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      Manifest manifest = jar.getManifest();
      Attributes attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
      return new InstalledJar(
          or(attributes.getValue(PreFlight.ID), name),
          or(attributes.getValue(PreFlight.VERSION), ""),
          PreFlight.sha256(file),
          file);
    } catch (IOException e) {
      return new InstalledJar(name, "", PreFlight.sha256(file), file);
    }
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
