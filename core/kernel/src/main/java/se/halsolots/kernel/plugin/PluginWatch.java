package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.spi.TenantId;

/**
 * Asks plugins for something and waits only so long. Who throws, or takes longer, is turned off
 * when that has happened some times in a row: the database may have been away for a moment, and a
 * machine that has just started is slow with everything. While something still goes on that has
 * taken too long, it is not asked again, as a thread is lost to each try; if it does not come to
 * its end, it has hung and is turned off.
 *
 * <p>Pages are kept as they were made, also without what was missing. So what residents see counts
 * as changed when something has thrown, or has come to its end too late: the next page asks again.
 */
@ApplicationScoped
public class PluginWatch {

  private static final Logger LOG = System.getLogger(PluginWatch.class.getName());

  private static final int PATIENCE = 3;

  /** For how long something may go on after its time before it is taken for hung. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  @Inject TenantScope scope;
  @Inject StaffAccess access;
  @Inject ActivePlugins plugins;
  @Inject PluginRevisions revisions;
  @Inject PluginThreads threads;
  @Inject Clock clock;

  private final Map<Part, Integer> failures = new ConcurrentHashMap<>();

  /** What has taken too long, and may still go on. */
  private final Map<Part, Asked> late = new ConcurrentHashMap<>();

  private record Part(TenantId tenant, String plugin, String name) {}

  /** One question to a plugin; whether a thread is at it, and whether nobody waits any more. */
  private record Asked(Instant since, AtomicBoolean goesOn, AtomicBoolean isLate) {}

  /** The plugin has not answered in time. */
  private static final class TooLateException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Asked asked;

    TooLateException(Asked asked) {
      this.asked = asked;
    }
  }

  /**
   * What the plugin gives, if it gives it in time.
   *
   * @param part for example {@code block:tip}
   * @param work runs with the plugin's tenant entered, by whoever is at work, in a transaction of
   *     its own if it begins one
   */
  <T> Optional<T> ask(ActivePlugin plugin, String part, Duration limit, Supplier<T> work) {
    Part asked = new Part(plugin.tenant().id(), plugin.id(), part);
    if (plugins.standing(plugin.tenant().id()).isOff(plugin.id(), part)
        || isStillAtIt(plugin, asked, limit)) {
      return Optional.empty();
    }
    try {
      T given = inTime(plugin, limit, work);
      failures.remove(asked);
      return Optional.of(given);
    } catch (TooLateException e) {
      // Of many that ask at the same time only the first counts.
      if (late.putIfAbsent(asked, e.asked) == null) {
        failed(plugin, asked, tooLong(limit), e);
      }
      if (!e.asked.goesOn().get()) {
        revisions.changedHere(plugin.tenant().id());
      }
    } catch (ExecutionException e) {
      Throwable why = e.getCause() == null ? e : e.getCause();
      failed(plugin, asked, reason(why), why);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.WARNING, "All threads for plugins are at work; a page is without {0}", asked);
      revisions.changedHere(plugin.tenant().id());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private boolean isStillAtIt(ActivePlugin plugin, Part part, Duration limit) {
    Asked before = late.get(part);
    if (before == null) {
      return false;
    }
    if (!before.goesOn().get()) {
      late.remove(part, before);
      return false;
    }
    if (before.since().plus(limit).plus(GRACE).isBefore(clock.instant())
        && late.remove(part, before)) {
      turnOff(plugin, part, tooLong(limit));
    }
    return true;
  }

  private <T> T inTime(ActivePlugin plugin, Duration limit, Supplier<T> work)
      throws TooLateException, ExecutionException, InterruptedException {
    Optional<StaffMember> member = atWork();
    Asked question = new Asked(clock.instant(), new AtomicBoolean(), new AtomicBoolean());
    Future<T> asked = threads.submit(() -> answer(plugin, question, member, work));
    try {
      return asked.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      asked.cancel(true);
      question.isLate().set(true);
      throw new TooLateException(question);
    }
  }

  private <T> T answer(
      ActivePlugin plugin, Asked question, Optional<StaffMember> member, Supplier<T> work) {
    question.goesOn().set(true);
    try {
      return scope.call(
          plugin.tenant().id(),
          () -> {
            member.ifPresent(access::enter);
            return work.get();
          });
    } finally {
      question.goesOn().set(false);
      if (question.isLate().get()) {
        revisions.changedHere(plugin.tenant().id());
      }
    }
  }

  /** Nobody is at work in a job. */
  private Optional<StaffMember> atWork() {
    try {
      return access.find();
    } catch (ContextNotActiveException e) {
      return Optional.empty();
    }
  }

  private void failed(ActivePlugin plugin, Part part, String reason, Throwable why) {
    int times = failures.merge(part, 1, Integer::sum);
    boolean late = why instanceof TooLateException;
    LOG.log(
        Level.WARNING,
        "'%s' of plugin '%s' failed for tenant '%s', %d of %d times that are borne: %s"
            .formatted(part.name(), part.plugin(), part.tenant(), times, PATIENCE, reason),
        late ? null : why);
    if (times >= PATIENCE || why instanceof LinkageError) {
      turnOff(plugin, part, reason);
    } else if (!late) {
      revisions.changedHere(part.tenant());
    }
  }

  private void turnOff(ActivePlugin plugin, Part part, String reason) {
    // Whoever turns it on again begins anew, also if a thread is still lost to it.
    failures.remove(part);
    late.remove(part);
    plugins.fail(plugin, part.name(), reason);
  }

  private static String tooLong(Duration limit) {
    return "took longer than %s ms".formatted(limit.toMillis());
  }

  static String reason(Throwable why) {
    String message = why.getMessage();
    String name = why.getClass().getSimpleName();
    return message == null ? name : name + ": " + message;
  }
}
