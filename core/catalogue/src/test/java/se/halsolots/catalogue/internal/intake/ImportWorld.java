package se.halsolots.catalogue.internal.intake;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.desk.ImportSheet;
import se.halsolots.catalogue.internal.history.ActivityHistory;
import se.halsolots.catalogue.internal.history.VersionNote;
import se.halsolots.catalogue.internal.store.Activities;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;

/** Imports of one node, each step in its own transaction, as in the portal. */
final class ImportWorld {

  private final DatabaseUnderTest database;
  private final Tenant node;
  private final IntakeWorld intake;
  private Instant now = IntakeWorld.NOW;

  /** What was noted in the log. */
  final List<String> notes = new ArrayList<>();

  ImportWorld(DatabaseUnderTest database, Tenant node, IntakeWorld intake) {
    this.database = database;
    this.node = node;
    this.intake = intake;
  }

  /** Carries the test on by an hour. */
  void later() {
    now = now.plus(Duration.ofHours(1));
  }

  /** Begins to look through a source. */
  UUID begin(String source) {
    return in(
        steps ->
            steps.nodes.begin(
                new IntakeOrder(node.id(), source, true), "/uploads/x", "lista.csv", "Amir"));
  }

  /** Looks through all items, as one portion, to the end. */
  Rehearsal.Found look(UUID id, List<IntakeItem> items) {
    Imports.Task task = task(id);
    in(
        steps -> {
          steps.rehearsal.begin(id);
          return id;
        });
    List<Rehearsal.Found> found = new ArrayList<>();
    try {
      in(
          steps -> {
            found.add(steps.rehearsal.rehearse(task.order(), items));
            throw new ImportStopped(); // in the portal the transaction is marked instead
          });
    } catch (ImportStopped e) {
      // rolled back
    }
    in(
        steps -> {
          steps.rehearsal.keep(task, items.size(), found.get(0), new Rehearsal.Memory());
          return id;
        });
    return in(
        steps -> {
          steps.rehearsal.end(id);
          return found.get(0);
        });
  }

  /** Takes in all items, as one portion, to the end. */
  void takeIn(UUID id, List<IntakeItem> items) {
    Imports.Task task = task(id);
    in(
        steps -> {
          steps.nodes.start(node.id(), id);
          return id;
        });
    in(
        steps -> {
          steps.imports.advance(task, items);
          steps.imports.end(id);
          return id;
        });
  }

  /** Staff do something to an activity that leaves its text alone, as confirming it does. */
  void work(ActivityId activity) {
    database.inTransaction(
        "catalogue",
        manager ->
            new ActivityHistory(manager, IntakeWorld.gate(node))
                .keep(
                    new Activities(manager).find(activity).orElseThrow(),
                    new VersionNote("verify", now, "1", "Amir", 1)));
  }

  /** Takes back all of it. */
  void takeBack(UUID id) {
    in(
        steps -> {
          steps.nodes.takeBack(node.id(), id);
          return id;
        });
    boolean more = true;
    while (more) {
      more = in(steps -> steps.takingBack.goOn(id));
    }
  }

  ImportSheet sheet(UUID id) {
    return sheet(node.id(), id);
  }

  ImportSheet sheet(TenantId of, UUID id) {
    return in(steps -> steps.nodes.sheet(of, id));
  }

  private Imports.Task task(UUID id) {
    return in(
        steps ->
            steps.imports.unfinished().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseGet(
                    () -> {
                      CatalogueImport one = steps.imports.get(id);
                      return new Imports.Task(
                          id, one.order(), one.address(), one.askedAt(), 0, one.state());
                    }));
  }

  /** The beans, on one entity manager. */
  record Steps(Imports imports, Rehearsal rehearsal, TakingBack takingBack, NodeImports nodes) {}

  <T> T in(Function<Steps, T> work) {
    return database.inTransaction("catalogue", manager -> work.apply(steps(manager)));
  }

  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
  private Steps steps(EntityManager manager) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    Imports imports = new Imports();
    imports.entityManager = manager;
    imports.intake = intake.service(manager);
    imports.clock = clock;
    Rehearsal rehearsal = new Rehearsal();
    rehearsal.entityManager = manager;
    rehearsal.intake = imports.intake;
    rehearsal.imports = imports;
    rehearsal.clock = clock;
    rehearsal.activities = new Activities(manager);
    TakingBack takingBack = new TakingBack();
    takingBack.entityManager = manager;
    takingBack.imports = imports;
    takingBack.activities = rehearsal.activities;
    takingBack.history = new ActivityHistory(manager, IntakeWorld.gate(node));
    takingBack.revisions = new CatalogueRevisions(manager);
    takingBack.clock = clock;
    NodeImports nodes = new NodeImports();
    nodes.entityManager = manager;
    nodes.rehearsal = rehearsal;
    nodes.audit = new Notes(notes);
    nodes.clock = clock;
    return new Steps(imports, rehearsal, takingBack, nodes);
  }

  /** A log that remembers what was noted. */
  private static final class Notes extends AuditLog {

    private final List<String> notes;

    Notes(List<String> notes) {
      this.notes = notes;
    }

    @Override
    public void note(String action, String target, String label) {
      notes.add(action);
    }
  }
}
