package se.halsolots.installer.check;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.halsolots.spi.PortalPlugin;

/**
 * Looks at a jar as the portal would, in a class loader that is thrown away. What it runs of the
 * jar is the plugin's constructor and declarations; so only look at jars that you would install.
 */
public final class PreFlight {

  /** Name of the plugin, in the manifest. */
  public static final String ID = "Portal-Plugin";

  /** Its version, in the manifest. */
  public static final String VERSION = "Portal-Plugin-Version";

  /** The contract it was written for, in the manifest. */
  public static final String CONTRACT = "Portal-Contract";

  private static final Pattern VALID_ID = Pattern.compile("[a-z][a-z0-9-]{1,30}");
  private static final Pattern VALID_VERSION = Pattern.compile("\\d+(\\.\\d+)*([-.+][\\w.+-]+)?");

  private final ClassLoader portal;
  private final List<Path> drivers;

  /**
   * Ready to look.
   *
   * @param portal sees the plugin contract and what it may use
   * @param drivers jars of the embedded database, if {@code portal} does not see it
   */
  public PreFlight(ClassLoader portal, List<Path> drivers) {
    this.portal = portal;
    this.drivers = List.copyOf(drivers);
  }

  /**
   * Looks at it.
   *
   * @throws IOException if the file cannot be read at all
   */
  public Report check(Path jar) throws IOException {
    Findings findings = new Findings();
    JarParts parts = JarParts.read(jar, findings);
    String id = parts.attribute(ID);
    String version = parts.attribute(VERSION);
    if (!findings.anyError()) {
      manifest(parts, findings);
    }
    if (!findings.anyError()) {
      new XmlCheck(parts, id, findings).check();
      new NameCheck(parts, id, findings).check();
      code(jar, parts, findings);
    }
    return new Report(id, version, sha256(jar), List.copyOf(parts.signers()), findings.all());
  }

  private static void manifest(JarParts parts, Findings findings) {
    String id = parts.attribute(ID);
    String version = parts.attribute(VERSION);
    String contract = parts.attribute(CONTRACT);
    if (!VALID_ID.matcher(id).matches()) {
      findings.error("manifest-id", ID, id);
    }
    if (!VALID_VERSION.matcher(version).matches()) {
      findings.error("manifest-version", VERSION, version);
    }
    if (!contract.equals(Integer.toString(PortalPlugin.CONTRACT_VERSION))) {
      findings.error("manifest-contract", CONTRACT, contract);
    }
  }

  private void code(Path jar, JarParts parts, Findings findings) throws IOException {
    String id = parts.attribute(ID);
    Path copy = copy(jar);
    try (PluginLoader loader =
        new PluginLoader(copy.toUri().toURL(), parts.files().keySet(), portal)) {
      Optional<Class<?>> plugin = new ClassCheck(parts, loader, findings).check();
      if (plugin.isPresent() && !findings.anyError()) {
        new ContractCheck(id, parts.attribute(VERSION), findings).check(plugin.get());
      }
      if (!findings.anyError() && !parts.paths("db/migration/" + id + "/", ".sql").isEmpty()) {
        try (URLClassLoader databases = new URLClassLoader(urls(drivers), portal)) {
          new SchemaCheck(loader, databases, findings).check(id);
        }
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** A copy elsewhere: what a class loader holds open may be moved or written over meanwhile. */
  private static Path copy(Path jar) throws IOException {
    Path file = Files.createTempFile("preflight", ".jar");
    return Files.copy(jar, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static URL[] urls(List<Path> files) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path file : files) {
      urls.add(file.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /** The checksum of a file, 64 hexadecimal digits. */
  public static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The jars in a folder. */
  public static List<Path> jars(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
