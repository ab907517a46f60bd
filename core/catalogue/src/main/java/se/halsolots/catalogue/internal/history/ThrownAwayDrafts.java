package se.halsolots.catalogue.internal.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.retention.RetentionRule;
import se.halsolots.kernel.tenancy.TenantContext;

/**
 * Drafts that staff have thrown away, with their history. What residents have once seen stays, for
 * other nodes may have chosen it; so does what came from a source, which would bring it again.
 */
@ApplicationScoped
public class ThrownAwayDrafts implements RetentionRule {

  /** Long enough to ask for it back after a holiday. */
  public static final Duration KEPT = Duration.ofDays(30);

  private static final int MOST_AT_A_TIME = 500;

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject TenantGate gate;
  @Inject TenantContext context;
  @Inject AuditLog audit;
  @Inject Clock clock;

  @Override
  public String module() {
    return "catalogue";
  }

  @Override
  public Duration kept() {
    return KEPT;
  }

  @Override
  public String what() {
    return "drafts of activities";
  }

  @Override
  @Transactional
  public int eraseDue() {
    List<Activity> due =
        entityManager
            .createQuery(
                "select a from Activity a where a.owner = :owner and a.status = :thrownAway"
                    + " and a.publishedAt is null and a.source.name = ''"
                    + " and a.changedAt < :before order by a.changedAt",
                Activity.class)
            .setParameter("owner", context.tenant().id().value())
            .setParameter("thrownAway", LifeStatus.DELETED)
            .setParameter("before", clock.instant().minus(KEPT))
            .setMaxResults(MOST_AT_A_TIME)
            .getResultList();
    if (!due.isEmpty()) {
      forget(due.stream().map(one -> one.id().toString()).toList());
      due.forEach(entityManager::remove);
      audit.note("activity.erase", "", Integer.toString(due.size()));
    }
    return due.size();
  }

  private void forget(List<String> ids) {
    for (String kept : List.of("ActivityProposal", "ActivityVersionPiece", "ActivityVersion")) {
      gate.guarded(entityManager)
          .createQuery("delete from " + kept + " k where k.activityId in :ids")
          .setParameter("ids", ids)
          .executeUpdate();
    }
  }
}
