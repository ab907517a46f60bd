package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginContexts;

/** Gives plugins the tenant and the language of the request. */
@ApplicationScoped
public class RequestPluginContexts implements PluginContexts {

  @Inject PluginRegistry plugins;
  @Inject TenantContext context;
  @Inject Clock clock;

  @Override
  public PluginContext of(String plugin) {
    Tenant tenant = context.tenant();
    return plugins
        .find(tenant, plugin)
        .map(active -> active.context(context.language(), clock))
        .orElseThrow(
            () ->
                new PortalException(
                    ErrorCode.NOT_FOUND,
                    "tenant '%s' has not turned on plugin '%s'; it has %s"
                        .formatted(
                            tenant.id(),
                            plugin,
                            plugins.enabledFor(tenant).stream().map(ActivePlugin::id).toList())));
  }
}
