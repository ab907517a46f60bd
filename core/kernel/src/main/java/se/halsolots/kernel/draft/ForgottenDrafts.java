package se.halsolots.kernel.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.retention.RetentionRule;

/** Forms that somebody began to fill in and never came back to. */
@ApplicationScoped
class ForgottenDrafts implements RetentionRule {

  /** Half a year: whoever was away for long finds it; after that nobody knows what they meant. */
  static final Duration KEPT = Duration.ofDays(180);

  @Inject @KernelUnit EntityManager entityManager;
  @Inject TenantGate gate;
  @Inject Clock clock;

  @Override
  public String module() {
    return "kernel";
  }

  @Override
  public Duration kept() {
    return KEPT;
  }

  @Override
  public String what() {
    return "drafts of forms";
  }

  @Override
  @Transactional
  public int eraseDue() {
    return gate.guarded(entityManager)
        .createQuery("delete from DraftPiece d where d.savedAt < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
