package se.halsolots.kernel.retention;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;

/**
 * Has what was kept long enough erased: soon after every start and once a day, tenant by tenant.
 * With several servers each does so; what one has erased the next no longer finds.
 */
@ApplicationScoped
public class RetentionJob {

  private static final Logger LOG = System.getLogger(RetentionJob.class.getName());
  private static final long DAY = TimeUnit.DAYS.toSeconds(1);

  @Inject @Any Instance<RetentionRule> rules;
  @Inject TenantRegistry tenants;
  @Inject TenantScope scope;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  @Nullable ManagedScheduledExecutorService executor;

  private volatile @Nullable Future<?> going;

  /** Begins. Needs the schema in place. */
  public void start() {
    ManagedScheduledExecutorService scheduler = executor;
    if (scheduler != null) {
      going = scheduler.scheduleWithFixedDelay(this::run, 0, DAY, TimeUnit.SECONDS);
    }
  }

  private void run() {
    for (Tenant tenant : tenants.all()) {
      for (RetentionRule rule : rules) {
        erase(tenant, rule);
      }
    }
  }

  private void erase(Tenant tenant, RetentionRule rule) {
    try {
      int erased = scope.call(tenant.id(), rule::eraseDue);
      LOG.log(Level.DEBUG, "{0}: {1} {2} erased", tenant.id(), erased, rule.what());
    } catch (RuntimeException e) {
      // The others' turn must come all the same, and this one's again tomorrow.
      LOG.log(Level.ERROR, rule.what() + " of " + tenant.id() + " were not erased", e);
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
