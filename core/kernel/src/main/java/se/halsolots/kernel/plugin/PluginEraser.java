package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.persistence.TenantTables;
import se.halsolots.kernel.retention.PluginBelongings;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantPlugins;
import se.halsolots.spi.PluginContext;

/** Erases what a plugin keeps of a tenant: all of it and the receipt, or nothing. */
@ApplicationScoped
class PluginEraser {

  @Inject PluginChoices choices;
  @Inject PluginServices services;
  @Inject TenantTables tables;
  @Inject @Any Instance<PluginBelongings> belongings;
  @Inject AuditLog log;

  @Transactional
  public Map<String, Integer> erase(ActivePlugin plugin) {
    Tenant tenant = plugin.tenant();
    PluginContext work = services.context(plugin, tenant.defaultLanguage());
    plugin.plugin().bean().onPurge(work);
    Map<String, Integer> erased = tables.erase(plugin.id(), tenant.id());
    choices.forget(plugin.id());
    choices.decide(plugin.id(), TenantPlugins.ENABLED, "false");
    int rows = erased.values().stream().mapToInt(Integer::intValue).sum();
    for (PluginBelongings kept : belongings) {
      rows += kept.erase(plugin.id());
    }
    log.note("module.purge", plugin.id(), plugin.name(tenant.defaultLanguage()) + ": " + rows);
    return erased;
  }
}
