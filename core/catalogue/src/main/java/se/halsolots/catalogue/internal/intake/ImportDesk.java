package se.halsolots.catalogue.internal.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.job.RepeatedWork;
import se.halsolots.spi.TenantId;

/**
 * Where imports are asked for. They run one at a time, in the order in which they were asked for,
 * and survive a stop of the portal. With several servers on one database each does what it has the
 * file for, and one at a time is at the imports of a node.
 */
@ApplicationScoped
public class ImportDesk {

  private static final Logger LOG = System.getLogger(ImportDesk.class.getName());

  private static final long PAUSE_MILLIS = 250;
  private static final Duration LOOK_EVERY = Duration.ofSeconds(15);

  /** A server that has a file and is away for so long does not come again. */
  private static final Duration AWAY = Duration.ofDays(2);

  @Inject Imports imports;
  @Inject ImportRunner runner;
  @Inject ImportSources sources;
  @Inject ImportTurns turns;
  @Inject BackgroundWork background;
  @Inject RepeatedWork rounds;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService executor;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean wanted = new AtomicBoolean();

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

  /**
   * Goes on with what was not ended when the portal stopped. Another server tells nothing when it
   * ends an import, or has one decided whose file is here; so they are looked for again and again.
   */
  public void resume() {
    work();
    if (!turns.isAlone()) {
      rounds.start("the look for imports of other servers", LOOK_EVERY, LOOK_EVERY, this::work);
    }
  }

  public ImportReport report(UUID id) {
    return imports.report(id);
  }

  /** Some of an import's faults, in the order of the source. */
  public List<IntakeFault> faults(UUID id, int skip, int most) {
    return imports.faults(id, skip, most);
  }

  /** Waits until nothing is left that this server can take in, or the portal stops. */
  public void awaitDone() throws InterruptedException {
    while (background.call(this::waiting).filter(left -> !left.isEmpty()).isPresent()) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  void work() {
    wanted.set(true);
    executor.execute(() -> background.run(this::workUntilDone));
  }

  /** What an import was to read is needed no more. */
  void forget(UUID id, String address) {
    try {
      sources.ended(id, address);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The source of import {0} stays: {1}", id, e.getMessage());
    }
  }

  void workUntilDone() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      wanted.set(false);
      boolean more = true;
      while (more && !background.isEnding()) {
        more = workOnce();
      }
    } finally {
      running.set(false);
    }
    // Asked for while the last look went on, and turned away above.
    if (!background.isEnding() && wanted.get()) {
      work();
    }
  }

  /** Whether there was an import for this server to do. */
  private boolean workOnce() {
    return waiting().stream()
        .map(task -> task.order().owner())
        .distinct()
        .anyMatch(node -> turns.run(node, () -> next(node).ifPresent(runner::run)));
  }

  /** Read again within the turn: another server may have ended what waited before. */
  private Optional<Imports.Task> next(TenantId node) {
    return waiting().stream().filter(task -> task.order().owner().equals(node)).findFirst();
  }

  private List<Imports.Task> waiting() {
    return imports.unfinished().stream().filter(this::isForUs).toList();
  }

  private boolean isForUs(Imports.Task task) {
    return turns.isAlone()
        || task.state() == ImportState.TAKING_BACK
        || sources.isHere(task.address())
        || imports.isToStop(task.id())
        || task.askedAt().isBefore(clock.instant().minus(AWAY));
  }
}
