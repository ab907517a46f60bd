package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.intake.desk.ImportOutcome;
import se.halsolots.catalogue.internal.history.ActivityHistory;
import se.halsolots.catalogue.internal.store.Activities;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.CatalogueUnit;

/**
 * Undoes what an import did, a portion in one transaction. What somebody has changed since is left
 * alone, and so is what the import itself changed: how that was before, nobody kept.
 */
@ApplicationScoped
class TakingBack {

  private static final int PORTION = 100;

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject Imports imports;
  @Inject Activities activities;
  @Inject ActivityHistory history;
  @Inject CatalogueRevisions revisions;
  @Inject Clock clock;

  /**
   * Undoes some more of it.
   *
   * @return false if nothing was left to do, and it has ended
   */
  @Transactional
  public boolean goOn(UUID id) {
    CatalogueImport taken = imports.get(id);
    List<ImportTrace> traces = left(id);
    if (traces.isEmpty()) {
      taken.tookBack();
      return false;
    }
    revisions.hold();
    taken.undid(undo(traces, taken.order(), taken.endedAt().orElse(clock.instant())));
    return true;
  }

  private List<ImportTrace> left(UUID id) {
    return entityManager
        .createQuery(
            "select t from ImportTrace t where t.importId = :id and t.undone = false",
            ImportTrace.class)
        .setParameter("id", id.toString())
        .setMaxResults(PORTION)
        .getResultList();
  }

  /** How many of them could be undone. */
  private int undo(List<ImportTrace> traces, IntakeOrder order, Instant ended) {
    Set<ActivityId> worked = workedOn(traces);
    Map<ActivityId, Activity> found =
        activities.all(traces.stream().map(ImportTrace::activity).toList());
    OptionalLong revision = OptionalLong.empty();
    int undone = 0;
    for (ImportTrace trace : traces) {
      trace.settle();
      Activity activity = found.get(trace.activity());
      if (activity != null
          && isAsItWas(activity, ended)
          && !worked.contains(activity.id())
          && undo(trace, activity, order)) {
        revision = OptionalLong.of(revision.orElseGet(revisions::next));
        activity.changedIn(revision.getAsLong());
        undone++;
      }
    }
    return undone;
  }

  /** Whatever staff do leaves a version; one of something new is younger than the import. */
  private Set<ActivityId> workedOn(List<ImportTrace> traces) {
    return history.withVersions(
        traces.stream()
            .filter(trace -> trace.outcome() == ImportOutcome.CREATED)
            .map(ImportTrace::activity)
            .toList());
  }

  private static boolean isAsItWas(Activity activity, Instant ended) {
    return !activity.changedAt().isAfter(ended);
  }

  private static boolean isAround(Activity activity) {
    return activity.status() != LifeStatus.ARCHIVED && activity.status() != LifeStatus.DELETED;
  }

  private boolean undo(ImportTrace trace, Activity activity, IntakeOrder order) {
    Instant now = clock.instant();
    if (trace.outcome() == ImportOutcome.CREATED && isAround(activity)) {
      activity.archive(now, order.by());
      activity.cameFrom(activity.source().gone());
      return true;
    }
    if (trace.outcome() == ImportOutcome.REMOVED && activity.status() == LifeStatus.ARCHIVED) {
      activity.backToDraft(now, order.by());
      if (trace.was() == LifeStatus.PUBLISHED) {
        activity.publish(now, order.by());
      }
      return true;
    }
    return false;
  }
}
