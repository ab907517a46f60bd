package se.halsolots.kernel.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;

/** What has been erased in the tenant at hand because it had been kept long enough. */
@ApplicationScoped
@Transactional
public class DisposalLog {

  @Inject @KernelUnit EntityManager entityManager;
  @Inject TenantGate gate;

  /** Notes what was erased, in the same transaction. */
  public void note(Disposal disposal) {
    gate.guarded(entityManager).persist(new DisposalEntry(Ids.next(), disposal));
  }

  /** The latest lines, the last first. */
  public List<Disposal> latest(int most) {
    return gate.guarded(entityManager)
        .createQuery(
            "select e from DisposalEntry e order by e.disposedAt desc, e.id desc",
            DisposalEntry.class)
        .setMaxResults(most)
        .getResultStream()
        .map(DisposalEntry::disposal)
        .toList();
  }
}
