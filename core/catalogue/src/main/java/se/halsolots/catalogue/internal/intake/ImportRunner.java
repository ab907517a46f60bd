package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;

/**
 * Carries an import through to its end, portion by portion: looks through it, takes it in, or takes
 * it back. After a crash it reads the source again and passes over the items that were done; so it
 * does if the portal stops between two portions.
 */
@ApplicationScoped
class ImportRunner {

  private static final Logger LOG = System.getLogger(ImportRunner.class.getName());
  private static final int PORTION = 200;

  @Inject Imports imports;
  @Inject Rehearsal rehearsal;
  @Inject TakingBack takingBack;
  @Inject ImportSources sources;
  @Inject PluginFields fields;
  @Inject TenantRegistry tenants;
  @Inject TenantScope tenantScope;
  @Inject BackgroundWork background;

  void run(Imports.Task task) {
    try {
      if (task.state() == ImportState.LOOKING) {
        look(task);
      } else if (task.state() == ImportState.TAKING_BACK) {
        takeBack(task);
      } else {
        read(task, new Portions(task, task.itemsDone(), portion -> imports.advance(task, portion)));
        imports.end(task.id());
        sources.ended(task.id(), task.address());
      }
    } catch (ImportStopped e) {
      imports.cancel(task.id());
      forgetSource(task);
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      // A source that uses up the memory must end too: it would be the first again, for ever.
      breakOff(task, e);
    }
  }

  private void breakOff(Imports.Task task, Throwable why) {
    if (background.isEnding()) {
      LOG.log(Level.INFO, "Import {0} goes on at the next start", task.id());
      return;
    }
    LOG.log(Level.WARNING, "Import {0} ended: {1}", task.id(), why.getMessage());
    LOG.log(Level.DEBUG, "because", why);
    imports.fail(task.id(), sentence(why));
    forgetSource(task);
  }

  /** For whoever asked: what is wrong with the source, or that it is not the source's fault. */
  private static String sentence(Throwable why) {
    if (why instanceof OutOfMemoryError) {
      return "The source needs more memory than the portal has. Split it and import the parts one"
          + " after the other.";
    } else if (why instanceof StackOverflowError) {
      return "The source has too many things within each other to be read. Export it anew, or in"
          + " another format.";
    }
    return why instanceof IOException || why instanceof PortalException
        ? String.valueOf(why.getMessage())
        : "unexpected: " + why;
  }

  private void look(Imports.Task task) throws IOException {
    rehearsal.begin(task.id());
    Rehearsal.Memory memory = new Rehearsal.Memory();
    read(
        task,
        new Portions(
            task,
            0,
            portion ->
                rehearsal.keep(
                    task, portion.size(), rehearsal.rehearse(task.order(), portion), memory)));
    rehearsal.end(task.id());
  }

  private void takeBack(Imports.Task task) {
    boolean more = true;
    while (more && !background.isEnding()) {
      more = tenantScope.call(task.order().owner(), () -> takingBack.goOn(task.id()));
    }
  }

  private void read(Imports.Task task, Portions portions) throws IOException {
    requireWanted(task);
    Tenant owner = tenants.get(task.order().owner());
    // The day it was asked for, also when it goes on later: the same items must come again.
    LocalDate today = task.askedAt().atZone(owner.zone()).toLocalDate();
    IntakeContext context =
        new IntakeContext(owner.zone(), owner.defaultLanguage(), today, fields.inSources());
    sources.read(task.id(), task.address(), context, portions::add, () -> requireWanted(task));
    portions.flush();
  }

  /** Ends the work if the portal stops, or somebody asked for the import to stop. */
  private void requireWanted(Imports.Task task) {
    if (background.isEnding()) {
      throw new IllegalStateException("the portal stops");
    }
    if (imports.isToStop(task.id())) {
      throw new ImportStopped();
    }
  }

  private void forgetSource(Imports.Task task) {
    try {
      sources.ended(task.id(), task.address());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "What was fetched for import {0} stays: {1}", task.id(), e);
    }
  }

  /** What is done with a portion. */
  private interface Step {
    void take(List<IntakeItem> portion);
  }

  /** Gathers items to portions. */
  private final class Portions {

    private final Imports.Task task;
    private final Step step;
    private final List<IntakeItem> gathered = new ArrayList<>(PORTION);
    private long toPassOver;

    Portions(Imports.Task task, long toPassOver, Step step) {
      this.task = task;
      this.step = step;
      this.toPassOver = toPassOver;
    }

    void add(IntakeItem item) {
      if (toPassOver > 0) {
        toPassOver--;
        return;
      }
      gathered.add(item);
      if (gathered.size() == PORTION) {
        flush();
      }
    }

    void flush() {
      List<IntakeItem> portion = List.copyOf(gathered);
      gathered.clear();
      if (portion.isEmpty()) {
        return;
      }
      requireWanted(task);
      try {
        advance(portion);
      } catch (RuntimeException e) {
        if (background.isEnding()) {
          throw e;
        }
        LOG.log(Level.INFO, "A portion of import {0} goes in item by item: {1}", task.id(), e);
        portion.forEach(this::alone);
      }
    }

    /** What one item breaks must not keep its neighbours out. */
    private void alone(IntakeItem item) {
      try {
        advance(List.of(item));
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "Import {0}, {1} was refused", task.id(), item.position());
        LOG.log(Level.DEBUG, "because", e);
        advance(
            List.of(
                new IntakeFault(
                    item.position(), "", "", "", "could not be stored: " + e.getMessage(), true)));
      }
    }

    private void advance(List<IntakeItem> portion) {
      tenantScope.run(task.order().owner(), () -> step.take(portion));
    }
  }
}
