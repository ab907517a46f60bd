package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantPlugins;
import se.halsolots.kernel.tenancy.TenantProblem;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.spi.TenantId;

/**
 * Which tenant has which plugins on: what its folder says, what it has decided since, what the
 * region offers, and what had to be turned off. Kept in memory; {@link #renew} reads it anew.
 */
@ApplicationScoped
public class ActivePlugins {

  private static final System.Logger LOG = System.getLogger(ActivePlugins.class.getName());

  @Inject PluginRegistry plugins;
  @Inject TenantRegistry tenants;
  @Inject TenantScope scope;
  @Inject PluginChoices choices;
  @Inject PluginRevisions revisions;
  @Inject BackgroundWork background;
  @Inject Clock clock;

  private final Map<TenantId, TenantStanding> standings = new ConcurrentHashMap<>();

  /** Turns on what tenants want; to be called at start, when the schema is in place. */
  public void begin() {
    background.atLast(this::stop);
    tenants.all().forEach(tenant -> renew(tenant.id()));
    problems().forEach(one -> LOG.log(System.Logger.Level.WARNING, one.sentence()));
  }

  /** The plugins that the tenant has turned on and that work, by id. */
  public List<ActivePlugin> of(Tenant tenant) {
    return standing(tenant.id()).active();
  }

  /** The plugin, if the tenant has turned it on and it works. */
  public Optional<ActivePlugin> find(Tenant tenant, String plugin) {
    return standing(tenant.id()).find(plugin);
  }

  /** What is wrong with tenants' decisions. Such a tenant lives on without the plugin. */
  public List<TenantProblem> problems() {
    return standings.values().stream().flatMap(one -> one.problems().stream()).toList();
  }

  TenantStanding standing(TenantId tenant) {
    return standings.getOrDefault(tenant, TenantStanding.NONE);
  }

  /** The plugin as the tenant has set it, also where it is turned off; for its data. */
  ActivePlugin whetherOnOrOff(InstalledPlugin plugin, Tenant tenant) {
    return new ActivePlugin(plugin, tenant, standing(tenant.id()).decided().of(plugin.id()));
  }

  /** Whether the region lets nodes have the plugin. */
  boolean isOffered(String plugin) {
    return !standing(tenants.region().id())
        .decided()
        .find(plugin, TenantPlugins.OFFERED)
        .equals(Optional.of("false"));
  }

  /** Looks again at what the tenant decided, and turns on and off what it takes. */
  public synchronized void renew(TenantId id) {
    Tenant tenant = tenants.get(id);
    TenantStanding before = standing(id);
    TenantStanding decided = decided(tenant);
    standings.put(id, with(decided, before.active()));
    List<ActivePlugin> now = turnOn(tenant, decided, before);
    before.active().stream()
        .filter(old -> now.stream().noneMatch(one -> one.id().equals(old.id())))
        .forEach(ActivePlugins::turnOff);
    standings.put(id, with(standing(id), now));
    revisions.changedHere(id);
  }

  private TenantStanding decided(Tenant tenant) {
    return scope.call(
        tenant.id(),
        () -> {
          TenantPlugins decided = tenant.plugins().under(choices.decided());
          return new TenantStanding(
              List.of(),
              decided,
              choices.faults(),
              new TenantPluginCheck(plugins.installed()).problems(tenant, decided));
        });
  }

  private static TenantStanding with(TenantStanding standing, List<ActivePlugin> active) {
    return new TenantStanding(active, standing.decided(), standing.faults(), standing.problems());
  }

  private List<ActivePlugin> turnOn(Tenant tenant, TenantStanding decided, TenantStanding before) {
    List<ActivePlugin> on = new ArrayList<>();
    for (InstalledPlugin plugin : plugins.installed()) {
      if (isWanted(plugin, tenant, decided)
          && (before.find(plugin.id()).isPresent() || isWilling(plugin, tenant))) {
        on.add(new ActivePlugin(plugin, tenant, decided.decided().of(plugin.id())));
      }
    }
    return on;
  }

  private boolean isWanted(InstalledPlugin plugin, Tenant tenant, TenantStanding decided) {
    return decided.decided().isEnabled(plugin.id())
        && (tenant.isRegion() || isOffered(plugin.id()))
        && !decided.isOff(plugin.id(), PluginFault.WHOLE)
        && decided.problems().stream().noneMatch(one -> one.key().startsWith(plugin.id() + "."))
        && plugin.offer().dependencies().stream()
            .allMatch(
                needed ->
                    plugins.find(needed).filter(one -> isWanted(one, tenant, decided)).isPresent());
  }

  private boolean isWilling(InstalledPlugin plugin, Tenant tenant) {
    try {
      plugin.bean().onEnabled(tenant.id());
      return true;
    } catch (RuntimeException | LinkageError e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "plugin '%s' cannot be turned on for tenant '%s': %s"
              .formatted(plugin.id(), tenant.id(), e.getMessage()),
          e);
      fault(tenant.id(), plugin.id(), PluginFault.WHOLE, String.valueOf(e.getMessage()));
      return false;
    }
  }

  /** Turns off what failed, in that tenant. */
  public void fail(ActivePlugin plugin, String part, String reason) {
    if (standing(plugin.tenant().id()).isOff(plugin.id(), part)) {
      return; // somebody else has just found the same
    }
    LOG.log(
        System.Logger.Level.ERROR,
        "'%s' of plugin '%s' is turned off in tenant '%s': %s"
            .formatted(part, plugin.id(), plugin.tenant().id(), reason));
    fault(plugin.tenant().id(), plugin.id(), part, reason);
    renew(plugin.tenant().id());
  }

  private void fault(TenantId tenant, String plugin, String part, String reason) {
    PluginFault fault = new PluginFault(plugin, part, reason, clock.instant());
    standings.computeIfPresent(
        tenant,
        (id, standing) -> {
          List<PluginFault> faults = new ArrayList<>(standing.faults());
          faults.removeIf(one -> one.plugin().equals(plugin) && one.part().equals(part));
          faults.add(fault);
          return new TenantStanding(
              standing.active(), standing.decided(), faults, standing.problems());
        });
    try {
      scope.run(tenant, () -> choices.note(fault));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "the fault of a plugin cannot be kept", e);
    }
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

  private void stop() {
    standings.values().forEach(one -> one.active().forEach(ActivePlugins::turnOff));
  }
}
