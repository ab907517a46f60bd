package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantPlugins;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;

/** Has each plugin fill a tenant with invented content once, in demo mode. */
@ApplicationScoped
public class DemoFilling {

  private static final System.Logger LOG = System.getLogger(DemoFilling.class.getName());

  @Inject PortalSettings settings;
  @Inject TenantRegistry tenants;
  @Inject TenantScope scope;
  @Inject ActivePlugins plugins;
  @Inject Filler filler;
  @Inject BackgroundWork background;

  /** Fills all tenants in which something is on that has not filled them yet. */
  public void fillAll() {
    for (Tenant tenant : tenants.all()) {
      plugins.of(tenant).forEach(plugin -> background.run(() -> fill(tenant, plugin.id())));
    }
  }

  /** Fills one, if the plugin is on there. A plugin that cannot is none the worse for it. */
  void fill(Tenant tenant, String plugin) {
    boolean filled =
        plugins.standing(tenant.id()).decided().find(plugin, TenantPlugins.FILLED).isPresent();
    if (!settings.isDemo() || filled) {
      return;
    }
    plugins
        .find(tenant, plugin)
        .ifPresent(
            active -> {
              try {
                scope.run(tenant.id(), () -> filler.fill(active));
              } catch (RuntimeException | LinkageError e) {
                LOG.log(
                    Level.ERROR,
                    "plugin '%s' cannot fill tenant '%s'".formatted(plugin, tenant.id()),
                    e);
              }
            });
  }

  /** What is filled in and that it has been are kept together. */
  @ApplicationScoped
  static class Filler {

    @Inject PluginChoices choices;
    @Inject PluginServices services;
    @Inject PluginSignal signal;

    @Transactional
    public void fill(ActivePlugin active) {
      active
          .plugin()
          .bean()
          .loadDemoContent(services.context(active, active.tenant().defaultLanguage()));
      choices.decide(active.id(), TenantPlugins.FILLED, "true");
      signal.changed(active.tenant().id());
    }
  }
}
