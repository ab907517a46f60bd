package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.kernel.persistence.TenantGate;

/** Finds and keeps the selections of the tenant at hand. */
@Dependent
public class Selections {

  private final EntityManager entityManager;
  private final TenantGate gate;

  @Inject
  public Selections(@CatalogueUnit EntityManager entityManager, TenantGate gate) {
    this.entityManager = entityManager;
    this.gate = gate;
  }

  /** What the tenant makes of it; empty if it never chose. */
  public Optional<NodeSelection> find(ActivityId activity) {
    return gate.guarded(entityManager)
        .createQuery(
            "select s from NodeSelection s where s.activityId = :activity", NodeSelection.class)
        .setParameter("activity", activity.toString())
        .getResultStream()
        .findFirst();
  }

  public void add(NodeSelection selection) {
    gate.guarded(entityManager).persist(selection);
  }
}
