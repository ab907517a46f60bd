package se.halsolots.kernel.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does something again and again while its owner lives, on every server. A scheduler forgets work
 * that throws, and says nothing; here whatever a round throws is logged, a lack of memory too, and
 * the next round comes all the same, unless the portal stops.
 */
@Dependent
public class RepeatedWork {

  private static final Logger LOG = System.getLogger(RepeatedWork.class.getName());

  @Inject BackgroundWork background;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  @Nullable ManagedScheduledExecutorService executor;

  private volatile @Nullable Future<?> going;

  /**
   * Begins; does nothing outside of a server.
   *
   * @param what it is, for the log
   * @param first from now to the first round
   * @param pause from the end of a round to the next
   */
  public void start(String what, Duration first, Duration pause, Runnable round) {
    ManagedScheduledExecutorService scheduler = executor;
    if (scheduler != null) {
      going =
          scheduler.scheduleWithFixedDelay(
              () -> survive(what, () -> background.run(round)),
              first.toMillis(),
              pause.toMillis(),
              TimeUnit.MILLISECONDS);
    }
  }

  /** Whether rounds still come. */
  public boolean isGoing() {
    Future<?> job = going;
    return job != null && !job.isDone();
  }

  /** No further round begins. */
  @PreDestroy
  public void stop() {
    Future<?> job = going;
    if (job != null) {
      job.cancel(false);
    }
  }

  static void survive(String what, Runnable round) {
    try {
      round.run();
    } catch (Throwable e) {
      LOG.log(Level.ERROR, what + " has failed this time and is tried again", e);
    }
  }
}
