package se.halsolots.catalogue.intake.hsds;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.mapping.OrganiserKinds;
import se.halsolots.catalogue.intake.mapping.SourceTimes;
import se.halsolots.catalogue.intake.mapping.Wording;
import se.halsolots.catalogue.intake.source.JsonThing;
import se.halsolots.kernel.error.PortalException;

/** Turns services into activities, or deletions where they no longer exist. */
final class HsdsServices {

  private static final Set<String> GONE = Set.of("inactive", "defunct", "closed");
  private static final int MAX_NAME = 200;
  private static final LocalDate FIXED_DAY = SourceTimes.REASONABLE.first();

  private final IntakeContext context;
  private final Consumer<IntakeItem> sink;

  HsdsServices(IntakeContext context, Consumer<IntakeItem> sink) {
    this.context = context;
    this.sink = sink;
  }

  /**
   * A service.
   *
   * @param organisation that it stands within, if it does
   * @param atLocation the service_at_location that it stands within, if it does
   */
  void add(String position, JsonThing service, JsonThing organisation, JsonThing atLocation) {
    String id = service.text("id");
    ItemFaults faults = new ItemFaults(position, id, Wording.ENGLISH, sink);
    if (id.isEmpty()) {
      faults.refuse("id", "", "is missing; a service needs an id to be known again");
    } else if (GONE.contains(service.text("status").toLowerCase(Locale.ROOT))) {
      sink.accept(new IntakeDeletion(position, id));
    } else if (MarkupText.line(service.text("name")).isEmpty()) {
      faults.refuse("name", "", "is missing; a service needs a name");
    } else {
      try {
        sink.accept(activity(position, service, organisation, atLocation, faults));
      } catch (PortalException e) {
        faults.refuse("", "", String.valueOf(e.getMessage()));
      }
    }
  }

  private IntakeActivity activity(
      String position,
      JsonThing service,
      JsonThing organisation,
      JsonThing atLocation,
      ItemFaults faults) {
    HsdsPlaces places = new HsdsPlaces(service, atLocation, faults);
    JsonThing organiser = organisation.has("name") ? organisation : service.get("organization");
    return new IntakeActivity(
        position,
        service.text("id"),
        SourceTimes.instant(service.text("last_modified"), context.zone()),
        new HsdsContent(context, service, places, faults).read(organiser),
        organiser(organiser, faults),
        List.of(),
        places.place(),
        new HsdsSchedules(context, faults).read(service, places.atLocation()),
        Optional.of(told(service, places)),
        false,
        verified(service));
  }

  /** The times as if read on a day that is always the same; their faults were told already. */
  private List<SeriesContent> told(JsonThing service, HsdsPlaces places) {
    IntakeContext sameDay = new IntakeContext(context.zone(), context.language(), FIXED_DAY);
    ItemFaults untold = new ItemFaults("", "", Wording.ENGLISH, fault -> {});
    return new HsdsSchedules(sameDay, untold).read(service, places.atLocation());
  }

  private static Optional<OrganiserContent> organiser(JsonThing organisation, ItemFaults faults) {
    String name = MarkupText.line(organisation.text("name"));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OrganiserContent(
            faults.fit("organization.name", name, MAX_NAME),
            OrganiserKinds.guess(name),
            faults.fit(
                "organization.description",
                MarkupText.plain(organisation.text("description")),
                2_000),
            faults.web("organization.website", organisation.text("website", "url")),
            faults.email("organization.email", organisation.text("email")),
            faults.fit(
                "organization.phones", organisation.get("phones").text("number"), MAX_NAME)));
  }

  /** The assured date is the day somebody checked the service; who did is a person and left out. */
  private static Optional<IntakeActivity.Verified> verified(JsonThing service) {
    return SourceTimes.date(service.text("assured_date"))
        .map(day -> new IntakeActivity.Verified(day, ""));
  }
}
