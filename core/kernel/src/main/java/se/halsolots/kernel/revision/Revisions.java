package se.halsolots.kernel.revision;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.job.RepeatedWork;

/**
 * Says that something has changed: to the listeners on this server as soon as the transaction at
 * hand is committed, and to those on others within two seconds.
 */
@ApplicationScoped
public class Revisions {

  private static final System.Logger LOG = System.getLogger(Revisions.class.getName());
  private static final Duration LOOK_EVERY = Duration.ofMillis(1_500);

  @Inject RevisionStore store;
  @Inject RepeatedWork rounds;
  @Inject @Any Instance<RevisionListener> listeners;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  @Nullable ManagedScheduledExecutorService executor;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  @Nullable TransactionSynchronizationRegistry transactions;

  private final Map<String, Long> seen = new ConcurrentHashMap<>();

  /** Begins to look for what other servers change. Needs the schema in place. */
  public void start() {
    seen.putAll(store.all());
    rounds.start("the look at what other servers change", LOOK_EVERY, LOOK_EVERY, this::look);
  }

  /**
   * Something of that name has changed, if the transaction at hand is committed. The number rises
   * after that, in a transaction of its own: everybody reads it all the time, and must not wait for
   * whoever has long work to do.
   */
  public void raise(String name) {
    TransactionSynchronizationRegistry registry = transactions;
    if (registry == null || registry.getTransactionKey() == null) {
      raiseNow(name);
      tell(name);
      return;
    }
    registry.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              tell(name);
              tellOthers(name);
            }
          }
        });
  }

  private void tellOthers(String name) {
    ManagedScheduledExecutorService scheduler = executor;
    if (scheduler != null) {
      scheduler.execute(() -> raiseNow(name));
    }
  }

  /** One after the other: of two who raise a number for the first time, the second must find it. */
  private synchronized void raiseNow(String name) {
    try {
      store.raise(name);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "other servers are not told of the change of " + name, e);
    }
  }

  private void look() {
    try {
      store
          .all()
          .forEach(
              (name, number) -> {
                Long before = seen.put(name, number);
                if (before == null || before.longValue() != number) {
                  tell(name);
                }
              });
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "cannot see what other servers have changed: " + e.getMessage());
    }
  }

  private void tell(String name) {
    for (RevisionListener listener : listeners) {
      try {
        listener.raised(name);
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "somebody cannot take in the change of " + name, e);
      }
    }
  }
}
