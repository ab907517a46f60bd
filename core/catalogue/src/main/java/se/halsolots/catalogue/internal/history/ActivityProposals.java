package se.halsolots.catalogue.internal.history;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.kernel.persistence.TenantGate;

/** Changes of published activities that wait for the tenant at hand to look at them. */
@Dependent
public class ActivityProposals {

  private final EntityManager entityManager;
  private final TenantGate gate;

  @Inject
  public ActivityProposals(@CatalogueUnit EntityManager entityManager, TenantGate gate) {
    this.entityManager = entityManager;
    this.gate = gate;
  }

  /** That a version of an activity waits. */
  public record Waiting(ActivityId activity, int number, Instant at, String who) {}

  public Optional<Waiting> find(ActivityId activity) {
    return row(activity).map(ActivityProposals::waiting);
  }

  /** The node's activities of which a version waits. */
  public Set<ActivityId> activities() {
    return gate.guarded(entityManager)
        .createQuery("select p from ActivityProposal p", ActivityProposal.class)
        .getResultStream()
        .map(ActivityProposal::activity)
        .collect(Collectors.toSet());
  }

  /** Lets that version wait, in place of one that did. */
  public void propose(ActivityId activity, int number, VersionNote note) {
    Optional<ActivityProposal> row = row(activity);
    if (row.isPresent()) {
      row.get().become(number, note);
    } else {
      gate.guarded(entityManager).persist(new ActivityProposal(activity, number, note));
    }
  }

  /** Nothing waits any longer. */
  public void settle(ActivityId activity) {
    row(activity).ifPresent(gate.guarded(entityManager)::remove);
  }

  private Optional<ActivityProposal> row(ActivityId activity) {
    return gate
        .guarded(entityManager)
        .createQuery(
            "select p from ActivityProposal p where p.activityId = :activity",
            ActivityProposal.class)
        .setParameter("activity", activity.toString())
        .getResultList()
        .stream()
        .findFirst();
  }

  private static Waiting waiting(ActivityProposal row) {
    return new Waiting(row.activity(), row.number(), row.madeAt(), row.who());
  }
}
