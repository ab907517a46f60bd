package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.internal.occasion.RecurrenceRule;
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
  @Inject Clock clock;

  /** Takes in a portion. Runs in the order's tenant. */
  @Transactional
  public IntakeTally take(List<IntakeItem> items, IntakeOrder order) {
    IntakeTally tally = new IntakeTally();
    List<IntakeActivity> incoming = new ArrayList<>();
    List<String> sourceIds = new ArrayList<>();
    for (IntakeItem item : items) {
      if (item instanceof IntakeActivity activity) {
        FittingItem fitting = FittingItem.of(activity);
        fitting.faults().forEach(tally::fault);
        incoming.add(fitting.item());
        sourceIds.add(activity.sourceId());
      } else if (item instanceof IntakeDeletion deletion) {
        sourceIds.add(deletion.sourceId());
      } else if (item instanceof IntakeFault fault) {
        tally.fault(fault);
      }
    }
    KnownCatalogue.Portion known =
        knownCatalogue.portion(order, revisions.next(), sourceIds, incoming);
    incoming.forEach(item -> take(item, known, order, tally));
    items.stream()
        .filter(IntakeDeletion.class::isInstance)
        .map(IntakeDeletion.class::cast)
        .forEach(deletion -> remove(deletion, known, order, tally));
    return tally;
  }

  private void take(
      IntakeActivity item, KnownCatalogue.Portion known, IntakeOrder order, IntakeTally tally) {
    String digest = ItemDigest.of(item);
    Activity activity = known.activity(item.sourceId()).orElse(null);
    if (activity != null && activity.source().digest().equals(digest)) {
      tally.unchanged();
      return;
    }
    try {
      item.series().forEach(IntakeService::check);
    } catch (PortalException e) {
      tally.fault(
          new IntakeFault(item.position(), item.sourceId(), "schedule", "", e.getMessage(), true));
      return;
    }
    if (activity == null) {
      activity = known.begin(item);
      tally.created();
    } else {
      activity.describe(item.content(), clock.instant());
      tally.changed();
    }
    fill(activity, item, known);
    activity.cameFrom(ActivitySource.of(order.source(), item.sourceId(), item.modified(), digest));
    settle(activity, item, order, tally);
  }

  private static void check(SeriesContent series) {
    if (!series.rule().isEmpty()) {
      RecurrenceRule.of(series.rule(), series.zone());
    }
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
      Activity activity, IntakeActivity item, IntakeOrder order, IntakeTally tally) {
    if (activity.status() == LifeStatus.ARCHIVED) {
      activity.backToDraft(clock.instant(), order.by());
    }
    if (order.publish() && activity.status() != LifeStatus.PUBLISHED) {
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
        .filter(activity -> activity.status() != LifeStatus.ARCHIVED)
        .ifPresent(
            activity -> {
              activity.archive(clock.instant(), order.by());
              activity.changedIn(known.revision());
              tally.removed();
            });
  }
}
