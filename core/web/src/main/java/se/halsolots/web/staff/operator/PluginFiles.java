package se.halsolots.web.staff.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import se.halsolots.installer.check.Finding;
import se.halsolots.installer.check.PreFlight;
import se.halsolots.installer.check.Report;
import se.halsolots.installer.store.InstalledJar;
import se.halsolots.installer.store.PluginFolder;
import se.halsolots.installer.store.Quarantined;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.TenantContext;

/**
 * The jars of this server, for those who run the region: whoever puts one in lets its code do what
 * the portal may.
 */
@ApplicationScoped
class PluginFiles {

  /** As server.xml says where the server's configuration lies. */
  private static final String SERVER = "plugins.server";

  private static final String SENT = "sent-";
  private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");
  private static final long MOST_BYTES = 50L * 1024 * 1024;

  @Inject StaffAccess access;
  @Inject TenantContext context;
  @Inject AuditLog log;
  @Inject Clock clock;

  /**
   * A jar that was sent and looked at.
   *
   * @param key names it until it is put in
   * @param findings also those that come of what is installed
   */
  record Sent(String key, Report report, List<Finding> findings) {

    boolean passed() {
      return findings.stream().noneMatch(one -> one.severity() == Finding.Severity.ERROR);
    }

    /** Whether nothing but the same version stands in the way. */
    boolean passedBut(String code) {
      return findings.stream()
          .filter(one -> one.severity() == Finding.Severity.ERROR)
          .allMatch(one -> one.code().equals(code));
    }
  }

  List<InstalledJar> installed() {
    return doing(PluginFolder::installed);
  }

  List<Quarantined> quarantined() {
    return doing(PluginFolder::quarantined);
  }

  /** Keeps a file in the inbox and looks at it. */
  Sent look(InputStream content) {
    return doing(
        folder -> {
          String key = UUID.randomUUID().toString();
          Path file = folder.inbox(SENT + key);
          forgetOthers(file);
          try (InputStream bounded = content) {
            Files.write(file, bounded.readNBytes((int) MOST_BYTES + 1));
          }
          return look(folder, key, file, false);
        });
  }

  /**
   * Puts in what was sent, after looking at it once more.
   *
   * @return what stands in the way; the plugin is in if it passes
   */
  Sent install(String key, boolean replace) {
    return doing(
        folder -> {
          if (!KEY.matcher(key).matches() || !Files.exists(folder.inbox(SENT + key))) {
            throw new PortalException(ErrorCode.NOT_FOUND, "nothing was sent as " + key);
          }
          Path file = folder.inbox(SENT + key);
          Sent sent = look(folder, key, file, replace);
          if (sent.passed()) {
            Report report = sent.report();
            log.note("plugin.install", report.id(), report.id() + " " + report.version());
            folder.install(file, report.id());
            Files.deleteIfExists(file);
          }
          return sent;
        });
  }

  /** Takes a plugin out; false if there is none of that id. */
  boolean remove(String id) {
    return doing(
        folder -> {
          Optional<InstalledJar> present = folder.find(id);
          if (present.isEmpty()) {
            return false;
          }
          log.note("plugin.remove", id, id + " " + present.get().version());
          return folder.remove(id).isPresent();
        });
  }

  private static Sent look(PluginFolder folder, String key, Path file, boolean replace)
      throws IOException {
    Report report = new PreFlight(PluginFiles.class.getClassLoader(), folder.drivers()).check(file);
    List<Finding> findings = new ArrayList<>(report.findings());
    folder.obstacle(report, replace).ifPresent(findings::add);
    return new Sent(key, report, List.copyOf(findings));
  }

  /** What somebody sent before and did not put in. */
  private static void forgetOthers(Path file) throws IOException {
    for (Path other : PreFlight.jars(file.resolveSibling(""))) {
      if (String.valueOf(other.getFileName()).startsWith(SENT)) {
        Files.deleteIfExists(other);
      }
    }
  }

  /** Something done with the folders. */
  private interface Work<T> {
    T in(PluginFolder folder) throws IOException;
  }

  private <T> T doing(Work<T> work) {
    access.require(StaffPermission.MODULES_MANAGE);
    Optional<String> server = ConfigProvider.getConfig().getOptionalValue(SERVER, String.class);
    if (!context.tenant().isRegion() || server.isEmpty()) {
      throw new PortalException(ErrorCode.NOT_FOUND, "plugins are put in by the region");
    }
    try {
      return work.in(new PluginFolder(Path.of(server.get()), clock));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
