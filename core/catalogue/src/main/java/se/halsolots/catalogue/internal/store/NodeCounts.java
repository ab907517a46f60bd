package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.spi.TenantId;

/** Counts rows by the node that owns them. */
@Dependent
public class NodeCounts {

  private final EntityManager entityManager;

  @Inject
  public NodeCounts(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Map<TenantId, Integer> inReview() {
    List<Object[]> rows =
        entityManager
            .createQuery(
                "select a.owner, count(a) from Activity a where a.status = :status group by a.owner",
                Object[].class)
            .setParameter("status", LifeStatus.IN_REVIEW)
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> new TenantId((String) row[0]), row -> ((Number) row[1]).intValue()));
  }

  public Map<TenantId, Instant> lastImports() {
    List<Object[]> rows =
        entityManager
            .createQuery(
                "select i.owner, max(i.endedAt) from CatalogueImport i where i.status = :done"
                    + " group by i.owner",
                Object[].class)
            .setParameter("done", ImportState.DONE)
            .getResultList();
    return rows.stream()
        .collect(Collectors.toMap(row -> new TenantId((String) row[0]), row -> (Instant) row[1]));
  }
}
