package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.kernel.persistence.TenantGate;

/** Finds and keeps what staff of the tenant at hand did to several activities at once. */
@Dependent
public class DeskRuns {

  private final EntityManager entityManager;
  private final TenantGate gate;

  @Inject
  public DeskRuns(@CatalogueUnit EntityManager entityManager, TenantGate gate) {
    this.entityManager = entityManager;
    this.gate = gate;
  }

  public Optional<DeskRun> find(UUID id) {
    return gate.guarded(entityManager)
        .createQuery("select r from DeskRun r where r.id = :id", DeskRun.class)
        .setParameter("id", id.toString())
        .getResultStream()
        .findFirst();
  }

  /** Its lines, in their order. */
  public List<DeskLine> lines(UUID run) {
    return gate.guarded(entityManager)
        .createQuery(
            "select l from DeskLine l where l.runId = :run order by l.number", DeskLine.class)
        .setParameter("run", run.toString())
        .getResultList();
  }

  public void add(DeskRun run) {
    gate.guarded(entityManager).persist(run);
  }

  public void add(DeskLine line) {
    gate.guarded(entityManager).persist(line);
  }
}
