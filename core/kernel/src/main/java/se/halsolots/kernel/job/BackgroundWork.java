package se.halsolots.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
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

  /** What is done when the portal stops. */
  private final List<Runnable> last = new CopyOnWriteArrayList<>();

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
   * Has something done when the portal stops, while the database is still there: when beans are
   * told of their end, it is not.
   */
  public void atLast(Runnable step) {
    last.add(step);
  }

  /**
   * From now on no step begins. Then what is to be done at last is done.
   *
   * @param atMost how long to wait for steps under way
   * @return whether all have come to their end
   */
  public boolean end(Duration atMost) throws InterruptedException {
    ending = true;
    boolean atRest = underWay.writeLock().tryLock(atMost.toMillis(), TimeUnit.MILLISECONDS);
    if (atRest) {
      underWay.writeLock().unlock();
    } else {
      LOG.log(Level.WARNING, "Work beside the pages still goes on after {0}", atMost);
    }
    last.forEach(BackgroundWork::doAtLast);
    return atRest;
  }

  private static void doAtLast(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | LinkageError e) {
      LOG.log(Level.WARNING, "something was not done before the portal stopped", e);
    }
  }
}
