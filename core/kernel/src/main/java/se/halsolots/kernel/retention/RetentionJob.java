package se.halsolots.kernel.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import se.halsolots.kernel.job.JobTurns;
import se.halsolots.kernel.job.RepeatedWork;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;

/**
 * Has what was kept long enough erased, tenant by tenant, once a day: by whichever of several
 * servers comes first. What was erased stands in the tenant's {@link DisposalLog}.
 */
@ApplicationScoped
public class RetentionJob {

  private static final Logger LOG = System.getLogger(RetentionJob.class.getName());
  private static final String TURN = "retention";

  private static final Duration HOURLY = Duration.ofHours(1);

  /** A little less than a day, so that a slow day does not push the next one's turn away. */
  private static final Duration DAILY = Duration.ofHours(23);

  @Inject @Any Instance<RetentionRule> rules;
  @Inject @Any Instance<RetentionRules> furtherRules;
  @Inject JobTurns turns;
  @Inject RepeatedWork rounds;
  @Inject Eraser eraser;
  @Inject TenantRegistry tenants;
  @Inject TenantScope scope;

  /** Begins. Needs the schema in place. */
  public void start() {
    rounds.start("erasing what was kept long enough", Duration.ZERO, HOURLY, this::run);
  }

  private void run() {
    for (Tenant tenant : tenants.all()) {
      try {
        scope.run(tenant.id(), () -> run(tenant));
      } catch (RuntimeException e) {
        // The others' turn must come all the same, and this one's again.
        LOG.log(Level.ERROR, "nothing was erased in " + tenant.id(), e);
      }
    }
  }

  private void run(Tenant tenant) {
    if (turns.take(TURN, DAILY)) {
      rules.forEach(rule -> erase(tenant, rule));
      furtherRules.forEach(more -> more.all().forEach(rule -> erase(tenant, rule)));
    }
  }

  private void erase(Tenant tenant, RetentionRule rule) {
    try {
      int erased = eraser.erase(rule);
      LOG.log(Level.DEBUG, "{0}: {1} {2} erased", tenant.id(), erased, rule.what());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, rule.what() + " of " + tenant.id() + " were not erased", e);
    }
  }
}
