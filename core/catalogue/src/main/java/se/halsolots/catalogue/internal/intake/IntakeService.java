package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.desk.ImportOutcome;
import se.halsolots.catalogue.internal.history.ActivityHistory;
import se.halsolots.catalogue.internal.history.VersionNote;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.ActivitySource;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.NodeSelection;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Selections;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;

/**
 * Takes items into the catalogue, a portion in one transaction. The same item again changes
 * nothing; what staff changed since stays, unless the source changed too.
 */
@ApplicationScoped
class IntakeService {

  @Inject KnownCatalogue knownCatalogue;
  @Inject CatalogueRevisions revisions;
  @Inject Selections selections;
  @Inject ActivityHistory history;
  @Inject Clock clock;

  /** Takes in a portion, in the order of the source. Runs in the order's tenant. */
  @Transactional
  public IntakeTally take(List<IntakeItem> items, IntakeOrder order) {
    IntakeTally tally = new IntakeTally();
    List<IntakeItem> fitting = items.stream().map(item -> fitting(item, tally)).toList();
    KnownCatalogue.Portion known = knownCatalogue.portion(order, fitting);
    for (IntakeItem item : fitting) {
      if (item instanceof IntakeActivity activity) {
        take(activity, known, order, tally);
      } else if (item instanceof IntakeDeletion deletion) {
        remove(deletion, known, order, tally);
      } else if (item instanceof IntakeFault fault) {
        tally.fault(fault);
      }
    }
    return tally;
  }

  private static IntakeItem fitting(IntakeItem item, IntakeTally tally) {
    if (item instanceof IntakeActivity activity) {
      FittingItem fitting = FittingItem.of(activity);
      fitting.faults().forEach(tally::fault);
      return fitting.item();
    }
    return item;
  }

  private SeriesContent fitting(SeriesContent series) {
    return FittingBreaks.of(series, LocalDate.now(clock.withZone(series.zone())));
  }

  private void take(
      IntakeActivity told, KnownCatalogue.Portion known, IntakeOrder order, IntakeTally tally) {
    String digest = ItemDigest.of(told);
    IntakeActivity item = told.withSeries(told.series().stream().map(this::fitting).toList());
    Activity activity = known.activity(item.sourceId()).orElse(null);
    if (activity != null && (isThrownAway(activity) || isUnchanged(activity, digest, order))) {
      tally.note(item, ImportOutcome.UNCHANGED, activity.id(), activity.status());
      return;
    }
    boolean shown =
        order.publish() || (activity != null && activity.status() == LifeStatus.PUBLISHED);
    Optional<IntakeFault> refusal = IntakeChecks.refusal(item);
    if (refusal.isPresent()) {
      tally.fault(refusal.get());
      return;
    }
    if (activity == null) {
      activity = known.begin(item);
      tally.note(item, ImportOutcome.CREATED, activity.id(), activity.status());
    } else {
      tally.note(item, ImportOutcome.CHANGED, activity.id(), activity.status());
      describe(activity, besideFields(activity, item.content()), order);
    }
    fill(activity, item, known);
    activity.cameFrom(ActivitySource.of(order.source(), item.sourceId(), item.modified(), digest));
    settle(activity, item, order, shown, tally);
    remember(activity, known, order);
  }

  /** What is only for younger people from now on is no longer shown; {@link #settle} tells so. */
  private void describe(Activity activity, ActivityContent content, IntakeOrder order) {
    if (activity.status() == LifeStatus.PUBLISHED && !content.ages().withinThePortalsAges()) {
      activity.backToDraft(clock.instant(), order.by());
    }
    activity.describe(content, clock.instant());
  }

  /** What staff filled in, and the source knows nothing of, stays. */
  private static ActivityContent besideFields(Activity activity, ActivityContent content) {
    Map<String, String> extra = new HashMap<>(activity.content().extra());
    extra.putAll(content.extra());
    return content.withExtra(extra);
  }

  /** What staff wrote on has a history; what the source makes of it belongs there. */
  private void remember(Activity activity, KnownCatalogue.Portion known, IntakeOrder order) {
    if (known.hasHistory(activity.id())) {
      history.keep(
          activity,
          new VersionNote("import", clock.instant(), "", order.source(), known.revision()));
    }
  }

  private static boolean isThrownAway(Activity activity) {
    return activity.status() == LifeStatus.DELETED;
  }

  /** A draft that nobody has touched is news when it is now to be published. */
  private static boolean isUnchanged(Activity activity, String digest, IntakeOrder order) {
    return activity.source().digest().equals(digest)
        && !(order.publish() && activity.isFirstDraft());
  }

  private void fill(Activity activity, IntakeActivity item, KnownCatalogue.Portion known) {
    List<Organiser> together = item.coOrganisers().stream().map(known::organiserNamed).toList();
    activity.arrangedBy(item.organiser().map(known::organiser), together);
    activity.happensAt(item.place().map(known::place));
    activity.happensOn(item.series(), Ids::next);
    item.verified().ifPresent(verified -> activity.verify(verified.on(), verified.by()));
    activity.changedIn(known.revision());
  }

  private void settle(
      Activity activity, IntakeActivity item, IntakeOrder order, boolean shown, IntakeTally tally) {
    if (activity.status() == LifeStatus.ARCHIVED) {
      activity.backToDraft(clock.instant(), order.by());
    }
    if (shown && activity.status() != LifeStatus.PUBLISHED) {
      try {
        activity.publish(clock.instant(), order.by());
      } catch (PortalException e) {
        tally.fault(
            new IntakeFault(item.position(), item.sourceId(), "ages", "", e.getMessage(), false));
      }
    }
    if (item.highlighted() && selections.find(activity.id()).isEmpty()) {
      NodeSelection selection = new NodeSelection(activity.id(), SelectionChoice.HIGHLIGHTED, "");
      selection.changedIn(revisions.nextForSelection());
      selections.add(selection);
    }
  }

  private void remove(
      IntakeDeletion deletion, KnownCatalogue.Portion known, IntakeOrder order, IntakeTally tally) {
    known
        .activity(deletion.sourceId())
        .filter(activity -> activity.status() != LifeStatus.ARCHIVED && !isThrownAway(activity))
        .ifPresent(
            activity -> {
              tally.note(deletion, ImportOutcome.REMOVED, activity.id(), activity.status());
              activity.archive(clock.instant(), order.by());
              activity.cameFrom(activity.source().gone());
              activity.changedIn(known.revision());
              remember(activity, known, order);
            });
  }
}
