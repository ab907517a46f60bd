package se.halsolots.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * What goes on beside the pages and may not be cut off in the middle of a step. Whoever stops the
 * portal waits for steps under way, since what they need of the server is taken from them next; no
 * step begins any more.
 */
@ApplicationScoped
public class BackgroundWork {

  private static final Logger LOG = System.getLogger(BackgroundWork.class.getName());

  /** Each step holds the lock for reading, the end takes it for writing. */
  private final ReentrantReadWriteLock underWay = new ReentrantReadWriteLock();

  private volatile boolean ending;

  /** Whether the portal stops. Long steps look, and come to an end that can be gone on from. */
  public boolean isEnding() {
    return ending;
  }

  /** Takes a step; does nothing if the portal stops. */
  public void run(Runnable step) {
    call(
        () -> {
          step.run();
          return true;
        });
  }

  /** Takes a step, and gives what comes of it; empty if the portal stops. */
  public <T> Optional<T> call(Supplier<T> step) {
    if (ending) {
      return Optional.empty();
    }
    underWay.readLock().lock();
    try {
      return ending ? Optional.empty() : Optional.of(step.get());
    } finally {
      underWay.readLock().unlock();
    }
  }

  /**
   * From now on no step begins.
   *
   * @param atMost how long to wait for those under way
   * @return whether all have come to their end
   */
  public boolean end(Duration atMost) throws InterruptedException {
    ending = true;
    if (!underWay.writeLock().tryLock(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.log(Level.WARNING, "Work beside the pages still goes on after {0}", atMost);
      return false;
    }
    underWay.writeLock().unlock();
    return true;
  }
}
