package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.OccasionTime;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.internal.occasion.OccasionCalendar;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Organisers;
import se.halsolots.catalogue.internal.store.Places;
import se.halsolots.kernel.id.Slug;
import se.halsolots.kernel.tenancy.TenantContext;

/** Shows what is written of an activity as residents would see it, before they do. */
@ApplicationScoped
public class DeskPreview {

  private static final Duration AHEAD = Duration.ofDays(366);

  @Inject OwnActivities own;
  @Inject DeskRecords records;
  @Inject Organisers organisers;
  @Inject Places places;
  @Inject TenantContext context;

  /**
   * The activity as its page would show it.
   *
   * @param id of a stored activity, or of one that is just being written
   */
  @Transactional
  public ActivityDetails details(ActivityId id, ActivitySheet sheet) {
    own.requireWriting();
    Optional<Activity> stored = own.find(id);
    Instant now = records.now();
    List<Occasion> occasions =
        OccasionCalendar.between(List.copyOf(sheet.series().values()), now, now.plus(AHEAD));
    List<Occasion> shown =
        occasions.subList(0, Math.min(occasions.size(), ActivityDetails.MAX_OCCASIONS));
    ActivityCard card =
        new ActivityCard(
            id,
            stored.map(Activity::slug).orElseGet(() -> Slug.of(sheet.content().swedish().title())),
            context.tenant().id(),
            sheet.content(),
            sheet.organiser().flatMap(this::organiser),
            sheet.place().flatMap(this::place),
            shown.stream()
                .limit(ActivityCard.MAX_NEXT)
                .map(one -> new OccasionTime(one.start(), one.end(), one.standing()))
                .toList(),
            occasions.size(),
            false,
            "",
            stored.flatMap(Activity::verifiedOn),
            now,
            0);
    return new ActivityDetails(
        card,
        sheet.content(),
        sheet.series(),
        shown,
        sheet.coOrganisers().stream().flatMap(one -> organiser(one).stream()).toList(),
        stored.map(Activity::verifiedBy).orElse(""));
  }

  private Optional<PlaceCard> place(Named named) {
    return places
        .find(context.tenant().id(), named.id())
        .map(
            one -> new PlaceCard(one.id(), one.owner(), one.slug(), one.content(), one.revision()));
  }

  private Optional<OrganiserCard> organiser(Named named) {
    return organisers.find(context.tenant().id(), named.id()).map(DeskPreview::card);
  }

  private static OrganiserCard card(Organiser one) {
    return new OrganiserCard(one.id(), one.owner(), one.slug(), one.content(), one.revision());
  }
}
