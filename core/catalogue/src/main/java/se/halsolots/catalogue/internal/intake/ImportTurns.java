package se.halsolots.catalogue.internal.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import se.halsolots.kernel.job.JobTurns;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.spi.TenantId;

/**
 * Lets one server at a time work on the imports of a node, where several share a database: two at
 * one import would take its items in twice, or end it under each other's hands.
 */
@ApplicationScoped
class ImportTurns {

  static final String NAME = "imports";

  /** A server that gave no sign for so long is taken for dead, and another goes on. */
  static final Duration SILENCE = Duration.ofMinutes(2);

  private static final Logger LOG = System.getLogger(ImportTurns.class.getName());
  private static final long SECONDS_BETWEEN_SIGNS = 20;

  @Inject JobTurns turns;
  @Inject TenantScope scope;
  @Inject TenantRegistry tenants;
  @Inject PortalSettings settings;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  /** Whether there can be no other server: only one process can open an embedded database. */
  boolean isAlone() {
    return !settings.isPostgres();
  }

  /**
   * Does the work unless another server is at the node's imports.
   *
   * @return whether it was done
   */
  boolean run(TenantId node, Runnable work) {
    // A node that is gone has no turns; what waits for it must come to an end all the same.
    if (isAlone() || tenants.find(node).isEmpty()) {
      work.run();
      return true;
    }
    if (!scope.call(node, () -> turns.take(NAME, SILENCE))) {
      return false;
    }
    Turn turn = new Turn(node);
    Future<?> signs =
        executor.scheduleAtFixedRate(
            turn::sign, SECONDS_BETWEEN_SIGNS, SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
    try {
      work.run();
    } finally {
      signs.cancel(false);
      turn.end();
    }
    return true;
  }

  /**
   * A turn that was taken. Its last sign must not come after its end, or it would be held on to.
   */
  private final class Turn {

    private final TenantId node;
    private boolean over;

    Turn(TenantId node) {
      this.node = node;
    }

    synchronized void sign() {
      if (!over) {
        quietly(() -> turns.keep(NAME));
      }
    }

    synchronized void end() {
      over = true;
      quietly(() -> turns.giveBack(NAME));
    }

    /** Without the database the turn is given back by itself, after a while. */
    private void quietly(Runnable step) {
      try {
        scope.run(node, step);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "The turn at the imports of {0}: {1}", node, e);
      }
    }
  }
}
