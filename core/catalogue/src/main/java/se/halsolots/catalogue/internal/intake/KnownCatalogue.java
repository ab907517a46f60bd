package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.internal.history.ActivityHistory;
import se.halsolots.catalogue.internal.store.Activities;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Organisers;
import se.halsolots.catalogue.internal.store.Place;
import se.halsolots.catalogue.internal.store.Places;
import se.halsolots.kernel.id.Ids;

/**
 * What is known already of the things that a portion of items speaks of, found with a few
 * statements for the whole portion.
 */
@ApplicationScoped
class KnownCatalogue {

  @Inject Activities activities;
  @Inject Organisers organisers;
  @Inject Places places;
  @Inject CatalogueRevisions revisions;
  @Inject ActivityHistory history;
  @Inject Clock clock;

  /** The known and the new things of one portion. */
  final class Portion {

    private final IntakeOrder order;
    private final Map<String, Activity> bySourceId;
    private final Map<String, Organiser> organisersByName;
    private final Map<PlaceKey, Place> placesByKey;
    private final FreeSlugs activitySlugs = new FreeSlugs();
    private final FreeSlugs organiserSlugs = new FreeSlugs();
    private final FreeSlugs placeSlugs = new FreeSlugs();

    /** Taken with the first change, so that a portion without news changes no view. */
    private OptionalLong revision = OptionalLong.empty();

    private Optional<Set<ActivityId>> withHistory = Optional.empty();

    private record PlaceKey(String name, String street) {}

    private Portion(IntakeOrder order, List<String> sourceIds, List<IntakeActivity> items) {
      this.order = order;
      this.bySourceId =
          activities.fromSource(order.owner(), order.source(), sourceIds).stream()
              .collect(
                  Collectors.toMap(
                      activity -> activity.source().sourceId().orElseThrow(),
                      activity -> activity));
      this.organisersByName =
          organisers.named(order.owner(), organiserNames(items)).stream()
              .collect(Collectors.toMap(one -> one.content().name(), one -> one));
      this.placesByKey =
          places.named(order.owner(), placeNames(items)).stream()
              .collect(
                  Collectors.toMap(
                      one -> new PlaceKey(one.content().name(), one.content().street()),
                      one -> one));
      reserveSlugs(items);
    }

    private void reserveSlugs(List<IntakeActivity> items) {
      activitySlugs.taken(
          activities.slugsInUse(
              items.stream()
                  .filter(item -> !bySourceId.containsKey(item.sourceId()))
                  .flatMap(item -> FreeSlugs.checked(title(item), where(item)))
                  .distinct()
                  .toList()));
      organiserSlugs.taken(
          organisers.slugsInUse(
              organiserNames(items).stream()
                  .filter(name -> !organisersByName.containsKey(name))
                  .flatMap(name -> FreeSlugs.checked(name, order.owner().value()))
                  .distinct()
                  .toList()));
      placeSlugs.taken(
          places.slugsInUse(
              items.stream()
                  .flatMap(item -> item.place().stream())
                  .flatMap(place -> FreeSlugs.checked(place.name(), place.locality()))
                  .distinct()
                  .toList()));
    }

    private static String title(IntakeActivity item) {
      return item.content().swedish().title();
    }

    private String where(IntakeActivity item) {
      return item.place().map(PlaceContent::locality).orElse(order.owner().value());
    }

    private static List<String> organiserNames(List<IntakeActivity> items) {
      return items.stream()
          .flatMap(
              item ->
                  Stream.concat(
                      item.organiser().map(OrganiserContent::name).stream(),
                      item.coOrganisers().stream()))
          .distinct()
          .toList();
    }

    private static List<String> placeNames(List<IntakeActivity> items) {
      return items.stream()
          .flatMap(item -> item.place().map(PlaceContent::name).stream())
          .distinct()
          .toList();
    }

    /** The number of the change of the catalogue that this portion is. */
    long revision() {
      if (revision.isEmpty()) {
        revision = OptionalLong.of(revisions.next());
      }
      return revision.getAsLong();
    }

    /** Whether staff have written on it; asked once for the whole portion. */
    boolean hasHistory(ActivityId activity) {
      if (withHistory.isEmpty()) {
        List<ActivityId> all = bySourceId.values().stream().map(Activity::id).toList();
        withHistory = Optional.of(history.withVersions(all));
      }
      return withHistory.get().contains(activity);
    }

    Optional<Activity> activity(String sourceId) {
      return Optional.ofNullable(bySourceId.get(sourceId));
    }

    /** A new draft, not yet described further. */
    Activity begin(IntakeActivity item) {
      UUID id = Ids.next();
      List<String> wishes = FreeSlugs.wishes(title(item), where(item), id);
      Activity activity =
          new Activity(
              id,
              order.owner(),
              activitySlugs.take(wishes),
              item.content(),
              clock.instant(),
              order.by());
      activities.add(activity);
      bySourceId.put(item.sourceId(), activity);
      return activity;
    }

    Organiser organiser(OrganiserContent content) {
      Organiser known = organisersByName.get(content.name());
      if (known != null) {
        OrganiserContent completed = Completed.of(content, known.content());
        if (!known.content().equals(completed)) {
          known.describe(completed);
          known.changedIn(revision());
        }
        return known;
      }
      UUID id = Ids.next();
      List<String> wishes = FreeSlugs.wishes(content.name(), order.owner().value(), id);
      Organiser organiser = new Organiser(id, order.owner(), organiserSlugs.take(wishes), content);
      organiser.changedIn(revision());
      organisers.add(organiser);
      organisersByName.put(content.name(), organiser);
      return organiser;
    }

    /** An organiser that is only named, as one who arranges together with another. */
    Organiser organiserNamed(String name) {
      Organiser known = organisersByName.get(name);
      return known != null
          ? known
          : organiser(new OrganiserContent(name, OrganiserKind.ASSOCIATION, "", "", "", ""));
    }

    Place place(PlaceContent content) {
      PlaceKey key = new PlaceKey(content.name(), content.street());
      Place known = placesByKey.get(key);
      if (known != null) {
        PlaceContent completed = Completed.of(content, known.content());
        if (!known.content().equals(completed)) {
          known.describe(completed);
          known.changedIn(revision());
        }
        return known;
      }
      UUID id = Ids.next();
      List<String> wishes = FreeSlugs.wishes(content.name(), content.locality(), id);
      Place place = new Place(id, order.owner(), placeSlugs.take(wishes), content);
      place.changedIn(revision());
      places.add(place);
      placesByKey.put(key, place);
      return place;
    }
  }

  /** Looks up what the items speak of. Needs a transaction. */
  Portion portion(IntakeOrder order, List<IntakeItem> items) {
    List<IntakeActivity> activitiesOfItems = new ArrayList<>();
    List<String> sourceIds = new ArrayList<>();
    for (IntakeItem item : items) {
      if (item instanceof IntakeActivity activity) {
        activitiesOfItems.add(activity);
        sourceIds.add(activity.sourceId());
      } else if (item instanceof IntakeDeletion deletion) {
        sourceIds.add(deletion.sourceId());
      }
    }
    return new Portion(order, sourceIds, activitiesOfItems);
  }
}
