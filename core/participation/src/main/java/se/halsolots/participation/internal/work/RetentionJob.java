package se.halsolots.participation.internal.work;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;

/**
 * Has what was kept long enough erased: at every start and once a day, tenant by tenant. With
 * several servers each does so; what one has erased the next no longer finds.
 */
@ApplicationScoped
public class RetentionJob {

  private static final Logger LOG = System.getLogger(RetentionJob.class.getName());
  private static final long HOURS_BETWEEN = 24;

  @Inject TenantRegistry tenants;
  @Inject TenantScope scope;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  @Nullable ManagedScheduledExecutorService executor;

  private volatile @Nullable Future<?> going;

  /**
   * Begins.
   *
   * @param eraseDue erases in the tenant at hand, and tells how many
   */
  public void start(IntSupplier eraseDue) {
    ManagedScheduledExecutorService scheduler = executor;
    if (scheduler != null) {
      going =
          scheduler.scheduleWithFixedDelay(() -> run(eraseDue), 0, HOURS_BETWEEN, TimeUnit.HOURS);
    }
  }

  private void run(IntSupplier eraseDue) {
    for (Tenant tenant : tenants.all()) {
      try {
        int erased = scope.call(tenant.id(), eraseDue::getAsInt);
        LOG.log(Level.DEBUG, "{0}: {1} contact requests erased", tenant.id(), erased);
      } catch (RuntimeException e) {
        // The others' turn must come all the same, and this one's again tomorrow.
        LOG.log(Level.ERROR, "contact requests of " + tenant.id() + " were not erased", e);
      }
    }
  }

  @PreDestroy
  void stop() {
    Future<?> job = going;
    if (job != null) {
      job.cancel(false);
    }
  }
}
