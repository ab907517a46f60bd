package se.halsolots.kernel.plugin;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads in which plugins are asked. They are none of those that answer visitors: a visitor waits
 * for the plugin, and if many come at once, all threads of the server would wait for one that is
 * free.
 */
@ApplicationScoped
class PluginThreads {

  /** More than ever are at work, unless something hangs. */
  static final int MOST = 256;

  private static final long IDLE_SECONDS = 60;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  @Nullable ManagedThreadFactory factory;

  private ExecutorService threads;

  @PostConstruct
  void begin() {
    ThreadFactory makers = factory == null ? Executors.defaultThreadFactory() : factory;
    threads =
        new ThreadPoolExecutor(
            0, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), makers);
  }

  /**
   * Begins with it at once.
   *
   * @throws java.util.concurrent.RejectedExecutionException if all threads are at work
   */
  <T> Future<T> submit(Callable<T> question) {
    return threads.submit(question);
  }

  @PreDestroy
  void end() {
    threads.shutdownNow();
  }
}
