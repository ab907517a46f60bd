package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.desk.ImportOutcome;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.kernel.id.Ids;
import se.halsolots.spi.TenantId;

/** The imports, each step of one in a transaction of its own. */
@ApplicationScoped
class Imports {

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject IntakeService intake;
  @Inject Clock clock;

  /** What a runner must know to go on. */
  record Task(
      UUID id,
      IntakeOrder order,
      String address,
      Instant askedAt,
      long itemsDone,
      ImportState state) {}

  @Transactional
  public UUID begin(IntakeOrder order, String address) {
    CatalogueImport begun = new CatalogueImport(Ids.next(), order, address, clock.instant());
    entityManager.persist(begun);
    return begun.id();
  }

  /** Whether the tenant has an import from that source, whatever became of it. */
  @Transactional
  public boolean askedBefore(TenantId owner, String source) {
    return entityManager
            .createQuery(
                "select count(i) from CatalogueImport i where i.owner = :owner and i.source = :source",
                Long.class)
            .setParameter("owner", owner.value())
            .setParameter("source", source)
            .getSingleResult()
        > 0;
  }

  /** Those that had not ended when the portal stopped, and those that wait, oldest first. */
  @Transactional
  public List<Task> unfinished() {
    return entityManager
        .createQuery(
            "select i from CatalogueImport i where i.status in :atWork order by i.askedAt",
            CatalogueImport.class)
        .setParameter(
            "atWork", List.of(ImportState.LOOKING, ImportState.RUNNING, ImportState.TAKING_BACK))
        .getResultStream()
        .map(
            one ->
                new Task(
                    one.id(),
                    one.order(),
                    one.address(),
                    one.askedAt(),
                    one.itemsDone(),
                    one.state()))
        .toList();
  }

  /**
   * Takes in a portion and remembers that it is done, both or neither. Runs in the order's tenant.
   */
  @Transactional
  public void advance(Task task, List<IntakeItem> portion) {
    IntakeTally tally = intake.take(portion, task.order());
    keep(task, portion.size(), tally);
    List<IntakeTally.Doing> changes =
        tally.doings().stream()
            .filter(doing -> doing.outcome() != ImportOutcome.UNCHANGED)
            .toList();
    Set<String> traced = traced(changes.stream().map(doing -> traceOf(task, doing)).toList());
    for (IntakeTally.Doing doing : changes) {
      if (traced.add(traceOf(task, doing))) {
        entityManager.persist(new ImportTrace(task.id(), doing));
      }
    }
  }

  private static String traceOf(Task task, IntakeTally.Doing doing) {
    return ImportTrace.id(task.id(), doing.activity());
  }

  /** Those that an earlier portion has left: a source may name an item more than once. */
  private Set<String> traced(Collection<String> traces) {
    return traces.isEmpty()
        ? new HashSet<>()
        : entityManager
            .createQuery("select t.id from ImportTrace t where t.id in :ids", String.class)
            .setParameter("ids", traces)
            .getResultStream()
            .collect(Collectors.toCollection(HashSet::new));
  }

  /** Remembers what became, or would become, of a portion. */
  void keep(Task task, int items, IntakeTally tally) {
    CatalogueImport running = get(task.id());
    long number = running.faultCount();
    for (IntakeFault fault : tally.faults()) {
      number++;
      entityManager.persist(new ImportFault(task.id(), number, fault));
    }
    running.advance(items, tally);
  }

  @Transactional
  public void end(UUID id) {
    get(id).end(clock.instant());
  }

  @Transactional
  public void fail(UUID id, String why) {
    get(id).fail(clock.instant(), why);
  }

  /** Whether somebody asked for it to stop. */
  @Transactional
  public boolean isToStop(UUID id) {
    return entityManager.find(ImportStop.class, id.toString()) != null;
  }

  @Transactional
  public void cancel(UUID id) {
    get(id).cancel(clock.instant());
  }

  @Transactional
  public ImportReport report(UUID id) {
    return get(id).report();
  }

  /** Some of an import's faults, in the order of the source. */
  @Transactional
  public List<IntakeFault> faults(UUID id, int skip, int most) {
    return entityManager
        .createQuery(
            "select f from ImportFault f where f.importId = :id order by f.number",
            ImportFault.class)
        .setParameter("id", id.toString())
        .setFirstResult(skip)
        .setMaxResults(most)
        .getResultStream()
        .map(ImportFault::fault)
        .toList();
  }

  CatalogueImport get(UUID id) {
    return Optional.ofNullable(entityManager.find(CatalogueImport.class, id.toString()))
        .orElseThrow(() -> new IllegalStateException("no import " + id));
  }
}
