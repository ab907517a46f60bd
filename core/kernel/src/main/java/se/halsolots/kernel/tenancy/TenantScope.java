package se.halsolots.kernel.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import se.halsolots.spi.TenantId;

/** Runs work for a tenant outside a request: at start, in jobs, from the command line. */
@ApplicationScoped
public class TenantScope {

  @Inject TenantRegistry tenants;
  @Inject TenantContext context;
  @Inject Instance<RequestContextController> controllers;

  /** Runs the work with the tenant entered, in its default language. */
  public void run(TenantId tenant, Runnable work) {
    call(
        tenant,
        () -> {
          work.run();
          return true;
        });
  }

  /**
   * Runs the work with the tenant entered, in its default language, and gives its result. Within
   * work for the same tenant it simply joins it.
   *
   * @throws se.halsolots.kernel.error.PortalException NOT_FOUND if there is no such tenant;
   *     INTERNAL within work for another tenant
   */
  public <T> T call(TenantId tenant, Supplier<T> work) {
    Tenant entered = tenants.get(tenant);
    RequestContextController controller = controllers.get();
    boolean activated = controller.activate();
    try {
      return callWithin(entered, work);
    } finally {
      if (activated) {
        controller.deactivate();
      }
      controllers.destroy(controller);
    }
  }

  private <T> T callWithin(Tenant tenant, Supplier<T> work) {
    Optional<Tenant> outer = context.current();
    if (outer.isPresent() && outer.get().id().equals(tenant.id())) {
      return work.get();
    }
    context.enter(tenant, tenant.defaultLanguage());
    try {
      return work.get();
    } finally {
      context.leave();
    }
  }
}
