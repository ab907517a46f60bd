package se.halsolots.kernel.plugin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.spi.TenantId;

/**
 * Asks plugins for something and waits only so long. Who takes longer is turned off at once, for a
 * thread is lost to each try; who throws is turned off when that has happened some times in a row,
 * for the database may have been away for a moment.
 */
@ApplicationScoped
public class PluginWatch {

  private static final int PATIENCE = 3;

  @Inject TenantScope scope;
  @Inject StaffAccess access;
  @Inject ActivePlugins plugins;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService", type = ManagedExecutorService.class)
  @Nullable ExecutorService executor;

  private final Map<Part, Integer> failures = new ConcurrentHashMap<>();

  private record Part(TenantId tenant, String plugin, String name) {}

  /**
   * What the plugin gives, if it gives it in time.
   *
   * @param part for example {@code block:tip}
   * @param work runs with the plugin's tenant entered, by whoever is at work, in a transaction of
   *     its own if it begins one
   */
  <T> Optional<T> ask(ActivePlugin plugin, String part, Duration limit, Supplier<T> work) {
    if (plugins.standing(plugin.tenant().id()).isOff(plugin.id(), part)) {
      return Optional.empty();
    }
    Part asked = new Part(plugin.tenant().id(), plugin.id(), part);
    try {
      T given = inTime(plugin, limit, work);
      failures.remove(asked);
      return Optional.of(given);
    } catch (TimeoutException e) {
      failures.remove(asked);
      plugins.fail(plugin, part, "took longer than %s ms".formatted(limit.toMillis()));
    } catch (ExecutionException e) {
      failed(plugin, asked, e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private <T> T inTime(ActivePlugin plugin, Duration limit, Supplier<T> work)
      throws TimeoutException, ExecutionException, InterruptedException {
    ExecutorService threads = executor;
    if (threads == null) {
      throw new IllegalStateException("there is no executor; define it in server.xml");
    }
    Optional<StaffMember> member = atWork();
    Future<T> asked;
    try {
      asked =
          threads.submit(
              () ->
                  scope.call(
                      plugin.tenant().id(),
                      () -> {
                        member.ifPresent(access::enter);
                        return work.get();
                      }));
    } catch (RejectedExecutionException e) {
      throw new ExecutionException(e);
    }
    try {
      return asked.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      asked.cancel(true);
      throw e;
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

  private void failed(ActivePlugin plugin, Part part, Throwable why) {
    int times = failures.merge(part, 1, Integer::sum);
    System.getLogger(PluginWatch.class.getName())
        .log(
            System.Logger.Level.ERROR,
            "'%s' of plugin '%s' failed for tenant '%s', %d of %d times that are borne"
                .formatted(part.name(), part.plugin(), part.tenant(), times, PATIENCE),
            why);
    if (times >= PATIENCE || why instanceof LinkageError) {
      failures.remove(part);
      plugins.fail(plugin, part.name(), reason(why));
    }
  }

  static String reason(Throwable why) {
    String message = why.getMessage();
    String name = why.getClass().getSimpleName();
    return message == null ? name : name + ": " + message;
  }
}
