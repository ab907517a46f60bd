package se.halsolots.catalogue.internal.intake;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import se.halsolots.catalogue.intake.IntakeFault;

/**
 * Where imports are asked for. They run one at a time, in the order in which they were asked for,
 * and survive a stop of the portal.
 */
@ApplicationScoped
public class ImportDesk {

  private static final Logger LOG = System.getLogger(ImportDesk.class.getName());

  private static final long PAUSE_MILLIS = 250;

  @Inject Imports imports;
  @Inject ImportRunner runner;
  @Inject ImportSources sources;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService executor;

  private final AtomicBoolean running = new AtomicBoolean();
  private volatile boolean stopping;

  /**
   * Asks for an import.
   *
   * @param address a file or folder that stays where it is until the import has ended, or an
   *     address on the allow-list
   * @return its name, for {@link #report}
   */
  public UUID ask(IntakeOrder order, String address) {
    UUID id = imports.begin(order, address);
    work();
    return id;
  }

  /** Goes on with what was not ended when the portal stopped. */
  public void resume() {
    work();
  }

  public ImportReport report(UUID id) {
    return imports.report(id);
  }

  /** Some of an import's faults, in the order of the source. */
  public List<IntakeFault> faults(UUID id, int skip, int most) {
    return imports.faults(id, skip, most);
  }

  /** Waits until nothing is left to be taken in, or the portal stops. */
  public void awaitDone() throws InterruptedException {
    while (!stopping && !imports.unfinished().isEmpty()) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  void work() {
    executor.execute(this::workUntilDone);
  }

  /** What an import was to read is needed no more. */
  void forget(UUID id, String address) {
    try {
      sources.ended(id, address);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The source of import {0} stays: {1}", id, e.getMessage());
    }
  }

  private void workUntilDone() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      List<Imports.Task> tasks = imports.unfinished();
      while (!tasks.isEmpty() && !stopping) {
        runner.run(tasks.get(0));
        tasks = imports.unfinished();
      }
    } finally {
      running.set(false);
    }
    if (!stopping && !imports.unfinished().isEmpty()) {
      work();
    }
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }
}
