package se.halsolots.kernel.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.spi.TenantId;

/**
 * The tenants of this portal, read once from the folder of setting {@code portal.tenants}. A folder
 * that cannot be used is left out and reported; only without the region the portal cannot run.
 */
@ApplicationScoped
public class TenantRegistry {

  private static final System.Logger LOG = System.getLogger(TenantRegistry.class.getName());

  @Inject PortalSettings settings;
  @Inject Instance<PortalTextKeys> textKeys;

  private volatile @Nullable Loaded loaded;

  /**
   * Reads the folders, unless that has been done. Every other method does it too, but a portal
   * calls it at start to hear of a folder that keeps it from running.
   *
   * @throws PortalException CONFIGURATION if the folder or the region's folder cannot be used; the
   *     message holds all problems of the region
   */
  public void load() {
    loaded();
  }

  /** All tenants: the region first, then the others by their short names in Swedish order. */
  public List<Tenant> all() {
    return loaded().folders.tenants();
  }

  /** The tenant, or NOT_FOUND. */
  public Tenant get(TenantId id) {
    return find(id)
        .orElseThrow(
            () ->
                new PortalException(
                    ErrorCode.NOT_FOUND,
                    "there is no tenant '%s'; there are %s".formatted(id, loaded().byId.keySet())));
  }

  public Optional<Tenant> find(TenantId id) {
    return Optional.ofNullable(loaded().byId.get(id));
  }

  /** The tenant that leads to all the others. */
  public Tenant region() {
    return all().get(0);
  }

  /** The tenant whose addresses begin with the segment. The region has no segment. */
  public Optional<Tenant> byPath(String segment) {
    return Optional.ofNullable(loaded().byPath.get(segment));
  }

  /**
   * The tenant that has the host name.
   *
   * @param host as in the {@code Host} header: any case, with or without port and final full stop
   */
  public HostMatch byHost(String host) {
    return loaded().byHost.getOrDefault(HostNames.normal(host), new HostMatch.None());
  }

  /** What is wrong with the folders that were left out. */
  public List<TenantProblem> problems() {
    return loaded().folders.problems();
  }

  private Loaded loaded() {
    Loaded present = loaded;
    return present == null ? loadOnce() : present;
  }

  private synchronized Loaded loadOnce() {
    Loaded present = loaded;
    if (present != null) {
      return present;
    }
    Path folder = settings.tenantsFolder();
    TenantFolders folders = TenantFolders.read(folder, knownTextKeys());
    // Not as warnings: the console tells them when the start has come to its end.
    folders.problems().forEach(problem -> LOG.log(System.Logger.Level.INFO, problem.sentence()));
    requireRegion(folder, folders);
    Loaded fresh = new Loaded(folders);
    loaded = fresh;
    return fresh;
  }

  private Predicate<String> knownTextKeys() {
    return textKeys.isResolvable() ? textKeys.get()::contains : key -> true;
  }

  private static void requireRegion(Path folder, TenantFolders folders) {
    if (folders.tenants().stream().noneMatch(Tenant::isRegion)) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "no usable region among the tenants in %s, and the portal cannot run without it: %s"
              .formatted(
                  folder,
                  folders.problems().isEmpty()
                      ? "one folder must have kind=region in its tenant.properties"
                      : folders.problems().stream()
                          .map(TenantProblem::sentence)
                          .collect(Collectors.joining("; "))));
    }
  }

  /** The tenants and the ways to find them. */
  private static final class Loaded {

    private final TenantFolders folders;
    private final Map<TenantId, Tenant> byId;
    private final Map<String, Tenant> byPath;
    private final Map<String, HostMatch> byHost = new HashMap<>();

    private Loaded(TenantFolders folders) {
      this.folders = folders;
      List<Tenant> tenants = folders.tenants();
      byId = tenants.stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
      byPath =
          tenants.stream()
              .filter(tenant -> !tenant.isRegion())
              .collect(Collectors.toMap(Tenant::path, Function.identity()));
      tenants.forEach(this::addHosts);
    }

    private void addHosts(Tenant tenant) {
      List<String> hosts = tenant.hosts();
      for (int i = 0; i < hosts.size(); i++) {
        String host = hosts.get(i).toLowerCase(Locale.ROOT);
        byHost.put(
            host,
            i == 0 ? new HostMatch.Canonical(tenant) : new HostMatch.Alias(tenant, hosts.get(0)));
      }
    }
  }
}
