package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Deed;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.Refusal;
import se.halsolots.catalogue.desk.DeskPortions.Numbered;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.catalogue.internal.store.DeskLine;
import se.halsolots.catalogue.internal.store.DeskRuns;
import se.halsolots.catalogue.internal.store.EarlierState;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.tenancy.TenantContext;

/** Does something to a portion of the node's activities, in a transaction of its own. */
@ApplicationScoped
class BulkSteps {

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject DeskRecords records;
  @Inject DeskRuns runs;
  @Inject TenantContext context;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void take(UUID run, Deed deed, List<Numbered<ActivityId>> portion) {
    Map<ActivityId, Activity> known = load(portion.stream().map(Numbered::thing));
    DeskBatch batch = records.batch(known.keySet());
    for (Numbered<ActivityId> one : portion) {
      Optional<Activity> activity = Optional.ofNullable(known.get(one.thing()));
      DeskLine.About about = about(run, one.number(), one.thing(), activity);
      Optional<Refusal> refusal = activity.map(found -> refusal(deed, found)).orElse(MISSING);
      if (refusal.isPresent()) {
        runs.add(DeskLine.refused(about, refusal.get()));
      } else {
        Activity found = activity.orElseThrow();
        EarlierState earlier = EarlierState.of(found);
        change(batch, found, deed.name().toLowerCase(Locale.ROOT), () -> act(deed, found));
        runs.add(DeskLine.done(about, found.revision(), earlier));
      }
    }
  }

  private static final Optional<Refusal> MISSING = Optional.of(Refusal.MISSING);

  /** Takes back what a run did, where nobody changed anything since. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void takeBack(UUID run, Deed deed, List<Numbered<DeskLine>> portion) {
    Map<ActivityId, Activity> known = load(portion.stream().map(one -> one.thing().activity()));
    DeskBatch batch = records.batch(known.keySet());
    for (Numbered<DeskLine> one : portion) {
      DeskLine line = one.thing();
      Optional<Activity> activity = Optional.ofNullable(known.get(line.activity()));
      DeskLine.About about = about(run, one.number(), line.activity(), activity);
      if (activity.filter(found -> found.revision() == line.revision()).isEmpty()) {
        runs.add(DeskLine.refused(about, activity.isEmpty() ? Refusal.MISSING : Refusal.CHANGED));
      } else {
        Activity found = activity.orElseThrow();
        EarlierState earlier = EarlierState.of(found);
        change(batch, found, "undo", () -> restore(deed, found, line.earlier()));
        runs.add(DeskLine.done(about, found.revision(), earlier));
      }
    }
  }

  private static void change(DeskBatch batch, Activity activity, String action, Runnable work) {
    batch.before(activity);
    work.run();
    batch.changed(activity, action);
  }

  private static DeskLine.About about(
      UUID run, int number, ActivityId id, Optional<Activity> activity) {
    return new DeskLine.About(run, number, id, activity.map(Activity::title).orElse(""));
  }

  private static Optional<Refusal> refusal(Deed deed, Activity activity) {
    boolean archived = activity.status() == LifeStatus.ARCHIVED;
    return switch (deed) {
      case PUBLISH ->
          archived
              ? Optional.of(Refusal.ARCHIVED)
              : activity.status() == LifeStatus.PUBLISHED
                  ? Optional.of(Refusal.ALREADY)
                  : Optional.of(Refusal.AGES)
                      .filter(ages -> !activity.content().ages().withinThePortalsAges());
      case ARCHIVE -> archived ? Optional.of(Refusal.ALREADY) : Optional.empty();
      case VERIFY -> archived ? Optional.of(Refusal.ARCHIVED) : Optional.empty();
      case CHOOSE, TAKE_BACK -> throw unfit(deed);
    };
  }

  private void act(Deed deed, Activity activity) {
    switch (deed) {
      case PUBLISH -> activity.publish(records.now(), records.name());
      case ARCHIVE -> activity.archive(records.now(), records.name());
      case VERIFY -> activity.verify(today(), "");
      case CHOOSE, TAKE_BACK -> throw unfit(deed);
    }
  }

  private void restore(Deed deed, Activity activity, EarlierState earlier) {
    switch (deed) {
      case PUBLISH, ARCHIVE -> {
        activity.backToDraft(records.now(), records.name());
        if (earlier.status() == LifeStatus.IN_REVIEW) {
          activity.submitForReview(records.now(), records.name());
        } else if (earlier.status() == LifeStatus.PUBLISHED) {
          activity.publish(records.now(), records.name());
        }
      }
      case VERIFY -> activity.unverify(earlier.verifiedOn(), earlier.verifiedBy());
      case CHOOSE, TAKE_BACK -> throw unfit(deed);
    }
  }

  private static PortalException unfit(Deed deed) {
    return new PortalException(
        ErrorCode.INVALID_INPUT, "%s is nothing that is done to activities".formatted(deed));
  }

  /** Those of them that belong to the node at hand. */
  private Map<ActivityId, Activity> load(Stream<ActivityId> ids) {
    records.hold();
    Map<ActivityId, Activity> known = new HashMap<>();
    entityManager
        .createQuery(
            "select a from Activity a where a.id in :ids and a.owner = :owner"
                + " and a.status <> :deleted",
            Activity.class)
        .setParameter("deleted", LifeStatus.DELETED)
        .setParameter("ids", ids.map(ActivityId::toString).toList())
        .setParameter("owner", context.tenant().id().value())
        .setHint("eclipselink.left-join-fetch", "a.texts")
        .setHint("eclipselink.left-join-fetch", "a.series")
        .setHint("eclipselink.left-join-fetch", "a.series.changes")
        .setHint("eclipselink.left-join-fetch", "a.organiser")
        .setHint("eclipselink.left-join-fetch", "a.place")
        .setHint("eclipselink.batch", "a.steps")
        .setHint("eclipselink.batch", "a.coOrganisers")
        .setHint("eclipselink.batch.type", "IN")
        .getResultList()
        .forEach(activity -> known.put(activity.id(), activity));
    return known;
  }

  private LocalDate today() {
    return records.now().atZone(context.tenant().zone()).toLocalDate();
  }
}
