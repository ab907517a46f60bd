package se.halsolots.catalogue.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.internal.store.Activities;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Place;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/** An activity that holds an organiser or a place. */
final class ActivityOfDesk {

  private ActivityOfDesk() {}

  /** A draft that the organiser arranges; gives its title. */
  static String arrangedBy(DeskWorld world, OrganiserId organiser) {
    return world.inTransaction(
        manager -> {
          Organiser arranger = manager.find(Organiser.class, organiser.toString());
          Activity activity = activity(arranger.owner());
          activity.arrangedBy(Optional.of(arranger), List.of());
          new Activities(manager).add(activity);
          return activity.content().text(Language.SWEDISH).title();
        });
  }

  /** A draft that happens at the place; gives its title. */
  static String at(DeskWorld world, PlaceId place) {
    return world.inTransaction(
        manager -> {
          Place where = manager.find(Place.class, place.toString());
          Activity activity = activity(where.owner());
          activity.happensAt(Optional.of(where));
          new Activities(manager).add(activity);
          return activity.content().text(Language.SWEDISH).title();
        });
  }

  private static Activity activity(TenantId owner) {
    UUID id = Ids.next();
    ActivityText text = new ActivityText("Sittgympa", "I lugn takt", "", "", "", "", "");
    ActivityContent content =
        new ActivityContent(
            Map.of(Language.SWEDISH, text),
            ActivityType.GROUP_EXERCISE,
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            AgeRange.everybody(),
            Set.of("sv"),
            Optional.empty(),
            Cost.FREE,
            Booking.DROP_IN,
            "",
            ContactPoint.NONE,
            Attendance.ON_SITE,
            "",
            Optional.empty(),
            Reach.NEIGHBOURS,
            Map.of());
    return new Activity(id, owner, "sittgympa-" + id, content, DeskWorld.NOW, "Ali");
  }
}
