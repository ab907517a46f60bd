package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.persistence.TenantTables;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantPlugins;
import se.halsolots.spi.SettingDefinition;

/**
 * Where those who run a tenant decide of its modules: on and off, settings, data. What they do is
 * noted, and takes effect at once.
 */
@ApplicationScoped
public class ModuleDesk {

  /** Codes of what stands in the way, which pages put into words. */
  public static final String NOT_OFFERED = "module.not-offered";

  public static final String NEEDED = "module.needed";
  public static final String NEEDS = "module.needs";
  public static final String STILL_ON = "module.still-on";

  @Inject StaffAccess access;
  @Inject PluginRegistry plugins;
  @Inject ActivePlugins active;
  @Inject ModuleDecisions decisions;
  @Inject PluginEraser eraser;
  @Inject PluginSignal signal;
  @Inject DemoFilling filling;
  @Inject TenantTables tables;
  @Inject TenantContext context;
  @Inject AuditLog log;

  /** The modules that the tenant has or could have, by id. */
  public List<Module> all() {
    access.require(StaffPermission.MODULES_MANAGE);
    return plugins.installed().stream().map(this::module).toList();
  }

  /**
   * One of them.
   *
   * @throws PortalException NOT_FOUND if there is none
   */
  public Module module(String id) {
    access.require(StaffPermission.MODULES_MANAGE);
    return module(installed(id));
  }

  /** Plugins that are there but cannot be used, for those who run the region. */
  public List<RefusedPlugin> refused() {
    access.require(StaffPermission.MODULES_MANAGE);
    return here().isRegion() ? plugins.refused() : List.of();
  }

  /** How many rows the module keeps of the tenant, by table. */
  public Map<String, Long> rows(String id) {
    access.require(StaffPermission.MODULES_MANAGE);
    return tables.counts(installed(id).id(), here().id());
  }

  /**
   * The module works here from now on.
   *
   * @throws PortalException CONFLICT if the region does not offer it, or it needs another
   */
  public void turnOn(String id) {
    Module module = module(id);
    if (!module.offered()) {
      throw new PortalException(ErrorCode.CONFLICT, NOT_OFFERED);
    }
    if (!module.missing().isEmpty()) {
      throw new PortalException(ErrorCode.CONFLICT, NEEDS);
    }
    decide(id, TenantPlugins.ENABLED, "true", "module.on");
    filling.fill(here(), id);
  }

  /**
   * The module works here no more; its data stay.
   *
   * @throws PortalException CONFLICT if another that is on needs it
   */
  public void turnOff(String id) {
    installed(id);
    if (active.of(here()).stream()
        .anyMatch(one -> one.plugin().offer().dependencies().contains(id))) {
      throw new PortalException(ErrorCode.CONFLICT, NEEDED);
    }
    decide(id, TenantPlugins.ENABLED, "false", "module.off");
  }

  /** Whether nodes may turn it on; for the region. Where it is not offered it works no more. */
  public void offer(String id, boolean offered) {
    if (!here().isRegion()) {
      throw new PortalException(ErrorCode.FORBIDDEN, "only the region offers modules");
    }
    decide(
        id,
        TenantPlugins.OFFERED,
        offered ? "" : "false",
        offered ? "module.offer" : "module.withdraw");
  }

  /**
   * Sets what is named, as texts.
   *
   * @return what is wrong, by key, with the valid values in English; nothing is set then
   */
  public Map<String, String> set(String id, Map<String, String> values) {
    access.require(StaffPermission.MODULES_MANAGE);
    InstalledPlugin plugin = installed(id);
    Map<String, String> wrong = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          try {
            setting(plugin, key).parse(value);
          } catch (IllegalArgumentException e) {
            wrong.put(key, String.valueOf(e.getMessage()));
          }
        });
    if (wrong.isEmpty()) {
      keep(plugin, values, Optional.empty(), "module.set");
    }
    return wrong;
  }

  /** What failed is tried again. */
  public void restart(String id, String part) {
    access.require(StaffPermission.MODULES_MANAGE);
    InstalledPlugin plugin = installed(id);
    keep(plugin, Map.of(), Optional.of(part), "module.restart");
  }

  /**
   * Hands out everything that the module keeps of the tenant.
   *
   * @param into takes the rows of its tables
   */
  public void read(String id, TenantTables.Rows into) {
    access.require(StaffPermission.MODULES_MANAGE);
    InstalledPlugin plugin = installed(id);
    tables.read(id, here().id(), into);
    log.note("module.export", id, name(plugin));
  }

  /**
   * Erases everything that the module keeps of the tenant, its settings too.
   *
   * @return how many rows were erased, by table; the receipt, which also stands in the audit log
   * @throws PortalException CONFLICT as long as the module is on
   */
  public Map<String, Integer> purge(String id) {
    access.require(StaffPermission.MODULES_MANAGE);
    InstalledPlugin plugin = installed(id);
    if (active.find(here(), id).isPresent()) {
      throw new PortalException(ErrorCode.CONFLICT, STILL_ON);
    }
    Map<String, Integer> erased = eraser.erase(active.whetherOnOrOff(plugin, here()));
    renew();
    return erased;
  }

  private Module module(InstalledPlugin plugin) {
    TenantStanding standing = active.standing(here().id());
    boolean wanted = standing.decided().isEnabled(plugin.id());
    return new Module(
        plugin,
        active.whetherOnOrOff(plugin, here()),
        standing.find(plugin.id()).isPresent(),
        wanted,
        here().isRegion() || active.isOffered(plugin.id()),
        active.isOffered(plugin.id()),
        plugin.offer().dependencies().stream()
            .filter(needed -> standing.find(needed).isEmpty())
            .toList(),
        standing.faults().stream().filter(one -> one.plugin().equals(plugin.id())).toList(),
        standing.problems().stream()
            .filter(one -> one.key().startsWith(plugin.id() + "."))
            .toList());
  }

  private void decide(String id, String key, String value, String action) {
    access.require(StaffPermission.MODULES_MANAGE);
    InstalledPlugin plugin = installed(id);
    boolean switched = key.equals(TenantPlugins.ENABLED);
    keep(
        plugin,
        Map.of(key, value),
        switched ? Optional.of(PluginFault.WHOLE) : Optional.empty(),
        action);
  }

  private void keep(
      InstalledPlugin plugin, Map<String, String> values, Optional<String> healed, String action) {
    decisions.keep(plugin.id(), values, healed, new ModuleDecisions.Noted(action, name(plugin)));
    renew();
  }

  private void renew() {
    signal.changed(here().id());
  }

  private String name(InstalledPlugin plugin) {
    return active.whetherOnOrOff(plugin, here()).name(here().defaultLanguage());
  }

  private static SettingDefinition<?> setting(InstalledPlugin plugin, String key) {
    Optional<SettingDefinition<?>> setting = plugin.setting(key);
    return setting.orElseThrow(
        () -> new PortalException(ErrorCode.NOT_FOUND, "no setting '%s'".formatted(key)));
  }

  private InstalledPlugin installed(String id) {
    return plugins
        .find(id)
        .orElseThrow(
            () -> new PortalException(ErrorCode.NOT_FOUND, "no module '%s'".formatted(id)));
  }

  private Tenant here() {
    return context.tenant();
  }
}
