package se.halsolots.kernel.plugin;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantProblem;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.TenantId;

/**
 * The plugins of this portal, and which tenant has turned on which. Whatever a plugin does wrong is
 * logged with its name and costs only its own part.
 */
@ApplicationScoped
public class PluginRegistry {

  private static final System.Logger LOG = System.getLogger(PluginRegistry.class.getName());

  @Inject @Any Instance<PortalPlugin> found;
  @Inject TenantRegistry tenants;
  @Inject TenantContext context;
  @Inject Clock clock;

  private volatile @Nullable Loaded loaded;

  /** Finds the plugins and turns them on, unless that has been done; to be called at start. */
  public void load() {
    loaded();
  }

  /** The plugins that were accepted, by id. */
  public List<InstalledPlugin> installed() {
    return loaded().installed;
  }

  /** The plugins that were found but cannot be used. */
  public List<RefusedPlugin> refused() {
    return loaded().refused;
  }

  /** What is wrong with the tenants' choices of plugins. Such a tenant lives on without them. */
  public List<TenantProblem> problems() {
    return loaded().problems;
  }

  /** The plugins that the tenant has turned on, by id. */
  public List<ActivePlugin> enabledFor(Tenant tenant) {
    return loaded().active.getOrDefault(tenant.id(), List.of());
  }

  /** The plugin, if the tenant has turned it on. */
  public Optional<ActivePlugin> find(Tenant tenant, String plugin) {
    return enabledFor(tenant).stream().filter(active -> active.id().equals(plugin)).findFirst();
  }

  /** The blocks that the tenant's plugins show at the place, in the language of this work. */
  public List<ShownBlock> blocks(Tenant tenant, PageBlock.Place place) {
    return blocks(tenant, context.language(), place);
  }

  /** The blocks that the tenant's plugins show at the place, in order. */
  public List<ShownBlock> blocks(Tenant tenant, Language language, PageBlock.Place place) {
    record Candidate(ActivePlugin plugin, PageBlock block) {}
    return enabledFor(tenant).stream()
        .flatMap(plugin -> plugin.blocks(place).stream().map(block -> new Candidate(plugin, block)))
        .sorted(Comparator.comparingInt(candidate -> candidate.block().order()))
        .flatMap(candidate -> shown(candidate.plugin(), candidate.block(), language).stream())
        .toList();
  }

  private Optional<ShownBlock> shown(ActivePlugin plugin, PageBlock block, Language language) {
    try {
      return block
          .data()
          .apply(plugin.context(language, clock))
          .map(
              data ->
                  new ShownBlock(
                      plugin.id(), block.name(), block.view(), data, plugin.texts(language)));
    } catch (RuntimeException | LinkageError e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "block '%s' of plugin '%s' failed for tenant '%s' and is left out"
              .formatted(block.name(), plugin.id(), plugin.tenant().id()),
          e);
      return Optional.empty();
    }
  }

  @PreDestroy
  void stop() {
    Loaded present = loaded;
    if (present != null) {
      present.active.values().forEach(active -> active.forEach(PluginRegistry::turnOff));
    }
  }

  private Loaded loaded() {
    Loaded present = loaded;
    return present == null ? loadOnce() : present;
  }

  private synchronized Loaded loadOnce() {
    Loaded present = loaded;
    if (present == null) {
      present = new Loaded();
      discover(present);
      present.installed.sort(Comparator.comparing(InstalledPlugin::id));
      TenantPluginCheck check = new TenantPluginCheck(present.installed);
      for (Tenant tenant : tenants.all()) {
        List<TenantProblem> problems = check.problems(tenant);
        problems.forEach(problem -> LOG.log(System.Logger.Level.WARNING, problem.sentence()));
        present.problems.addAll(problems);
        present.active.put(tenant.id(), turnOn(present, tenant, problems));
      }
      loaded = present;
    }
    return present;
  }

  private void discover(Loaded into) {
    PluginAdmission admission = new PluginAdmission();
    for (Instance.Handle<PortalPlugin> handle : found.handles()) {
      String name = "unknown";
      try {
        Class<?> type = handle.getBean().getBeanClass();
        name = type.getName();
        PortalPlugin plugin = handle.get();
        name = plugin.id();
        into.installed.add(admission.admit(plugin, type));
      } catch (RuntimeException | LinkageError e) {
        String reason = String.valueOf(e.getMessage());
        into.refused.add(new RefusedPlugin(name, reason));
        LOG.log(
            System.Logger.Level.ERROR,
            "plugin '%s' is refused: %s".formatted(name, reason),
            e instanceof IllegalArgumentException ? null : e);
      }
    }
  }

  private static List<ActivePlugin> turnOn(
      Loaded from, Tenant tenant, List<TenantProblem> problems) {
    List<ActivePlugin> on = new ArrayList<>();
    for (InstalledPlugin plugin : from.installed) {
      boolean sound =
          problems.stream().noneMatch(problem -> problem.key().startsWith(plugin.id() + "."));
      if (sound && tenant.plugins().isEnabled(plugin.id())) {
        try {
          plugin.bean().onEnabled(tenant.id());
          on.add(new ActivePlugin(plugin, tenant));
        } catch (RuntimeException | LinkageError e) {
          LOG.log(
              System.Logger.Level.ERROR,
              "plugin '%s' cannot be turned on for tenant '%s': %s"
                  .formatted(plugin.id(), tenant.id(), e.getMessage()),
              e);
        }
      }
    }
    return List.copyOf(on);
  }

  private static void turnOff(ActivePlugin active) {
    try {
      active.plugin().bean().onDisabled(active.tenant().id());
    } catch (RuntimeException | LinkageError e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "plugin '%s' failed while it was turned off for tenant '%s'"
              .formatted(active.id(), active.tenant().id()),
          e);
    }
  }

  private static final class Loaded {

    private final List<InstalledPlugin> installed = new ArrayList<>();
    private final List<RefusedPlugin> refused = new ArrayList<>();
    private final List<TenantProblem> problems = new ArrayList<>();
    private final Map<TenantId, List<ActivePlugin>> active = new HashMap<>();
  }
}
