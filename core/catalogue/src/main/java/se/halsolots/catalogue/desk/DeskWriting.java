package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.internal.history.Sheets;
import se.halsolots.catalogue.internal.intake.FreeSlugs;
import se.halsolots.catalogue.internal.store.Activities;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Organisers;
import se.halsolots.catalogue.internal.store.Place;
import se.halsolots.catalogue.internal.store.Places;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.id.Slug;
import se.halsolots.kernel.tenancy.TenantContext;

/** Makes activities say what a sheet says. */
@Dependent
class DeskWriting {

  @Inject Activities activities;
  @Inject Organisers organisers;
  @Inject Places places;
  @Inject DeskRecords records;
  @Inject TenantContext context;

  /** Begins a draft. */
  Activity begin(ActivityId id, ActivitySheet sheet) {
    Activity activity =
        new Activity(
            id.value(),
            context.tenant().id(),
            freeSlug(id, sheet),
            sheet.content(),
            records.now(),
            records.name());
    activities.add(activity);
    surround(activity, sheet);
    return activity;
  }

  /** Takes over what the sheet says. */
  void write(Activity activity, ActivitySheet sheet) {
    String title = activity.content().swedish().title();
    activity.describe(sheet.content(), records.now());
    surround(activity, sheet);
    if (activity.publishedAt().isEmpty()
        && !Slug.of(title).equals(Slug.of(sheet.content().swedish().title()))) {
      activities.rename(activity, freeSlug(activity.id(), sheet));
    }
  }

  private void surround(Activity activity, ActivitySheet sheet) {
    Optional<Organiser> organiser = sheet.organiser().map(one -> organiser(activity, one));
    List<Organiser> together = new ArrayList<>();
    sheet.coOrganisers().forEach(one -> together.add(organiser(activity, one)));
    activity.arrangedBy(organiser, together);
    activity.happensAt(sheet.place().map(one -> place(activity, one)));
    activity.happensOn(sheet.series(), Ids::next);
  }

  /** One of the node, or one that the activity already names, whoever's it is. */
  private Organiser organiser(Activity activity, Named named) {
    return Stream.concat(activity.organiser().stream(), activity.coOrganisers().stream())
        .filter(one -> one.id().value().equals(named.id()))
        .findFirst()
        .or(() -> organisers.find(context.tenant().id(), named.id()))
        .orElseThrow(() -> unknown("organiser", named));
  }

  private Place place(Activity activity, Named named) {
    return activity
        .place()
        .filter(one -> one.id().value().equals(named.id()))
        .or(() -> places.find(context.tenant().id(), named.id()))
        .orElseThrow(() -> unknown("place", named));
  }

  private static PortalException unknown(String what, Named named) {
    return new PortalException(
        ErrorCode.INVALID_INPUT,
        "there is no %s %s here any longer; choose another".formatted(what, named.name()));
  }

  /** The sheet of an old version, without what is gone since. */
  ActivitySheet stillPossible(Activity activity, ActivitySheet old) {
    ActivitySheet now = Sheets.of(activity);
    return new ActivitySheet(
        old.content(),
        old.organiser().filter(one -> isThere(now, one)),
        old.coOrganisers().stream().filter(one -> isThere(now, one)).toList(),
        old.place()
            .filter(
                one ->
                    now.place().filter(there -> there.id().equals(one.id())).isPresent()
                        || places.find(context.tenant().id(), one.id()).isPresent()),
        old.series());
  }

  private boolean isThere(ActivitySheet now, Named one) {
    return Stream.concat(now.organiser().stream(), now.coOrganisers().stream())
            .anyMatch(there -> there.id().equals(one.id()))
        || organisers.find(context.tenant().id(), one.id()).isPresent();
  }

  private String freeSlug(ActivityId id, ActivitySheet sheet) {
    String title = sheet.content().swedish().title();
    String where = where(sheet.place());
    FreeSlugs free = new FreeSlugs();
    free.taken(activities.slugsInUse(FreeSlugs.checked(title, where).distinct().toList()));
    return free.take(FreeSlugs.wishes(title, where, id.value()));
  }

  private String where(Optional<Named> place) {
    UUID none = new UUID(0, 0);
    return places
        .find(context.tenant().id(), place.map(Named::id).orElse(none))
        .map(Place::content)
        .map(PlaceContent::locality)
        .filter(locality -> !locality.isBlank())
        .orElse(context.tenant().id().value());
  }

  /** The standing it had before the present one. */
  static LifeStatus earlier(Activity activity) {
    List<LifeStatus> life = activity.lifeSoFar();
    return life.size() < 2 ? LifeStatus.DRAFT : life.get(life.size() - 2);
  }
}
