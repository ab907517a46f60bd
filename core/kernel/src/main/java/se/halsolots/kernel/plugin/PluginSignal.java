package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.kernel.revision.RevisionListener;
import se.halsolots.kernel.revision.Revisions;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.TenantId;

/** Tells every server that a tenant has decided something about its plugins. */
@ApplicationScoped
class PluginSignal implements RevisionListener {

  private static final String PREFIX = "plugins.";

  @Inject Revisions revisions;
  @Inject ActivePlugins plugins;
  @Inject TenantRegistry tenants;

  /** The tenant has decided; what the region decides concerns all. */
  void changed(TenantId tenant) {
    revisions.raise(PREFIX + tenant);
  }

  @Override
  public void raised(String name) {
    if (!name.startsWith(PREFIX)) {
      return;
    }
    String concerned = name.substring(PREFIX.length());
    boolean all = tenants.region().id().value().equals(concerned);
    tenants.all().stream()
        .map(Tenant::id)
        .filter(id -> all || id.value().equals(concerned))
        .forEach(plugins::renew);
  }
}
