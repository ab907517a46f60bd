package se.halsolots.catalogue.intake.openactive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.mapping.ContextTexts;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.mapping.OrganiserKinds;
import se.halsolots.catalogue.intake.source.JsonThing;

/** Turns one opportunity into an activity. */
final class OpportunityMapping {

  private static final int MAX_NAME = 200;

  private final IntakeContext context;
  private final Opportunity event;
  private final JsonThing data;
  private final ItemFaults faults;

  OpportunityMapping(IntakeContext context, JsonThing data, ItemFaults faults) {
    this.context = context;
    this.data = data;
    this.event = new Opportunity(data);
    this.faults = faults;
  }

  /**
   * The activity; empty, with a fault, if it has no name.
   *
   * @param sessions its dates that came as items of their own
   */
  Optional<IntakeActivity> activity(RpdeItem item, String sourceId, List<Session> sessions) {
    String name = MarkupText.line(event.text("name"));
    if (name.isEmpty()) {
      faults.refuse("name", "", "is missing; an activity needs a name");
      return Optional.empty();
    }
    OpportunityImage image = OpportunityImage.of(event.get("image"), faults);
    OpportunityPlace place = new OpportunityPlace(event.get("location"), faults);
    return Optional.of(
        new IntakeActivity(
            item.position(),
            sourceId,
            item.modifiedAt(),
            content(text(name, image), image, place),
            organiser(),
            List.of(),
            place.read(),
            new OpportunityTimes(context.zone(), data, faults).series(sessions),
            Optional.empty(),
            false,
            Optional.empty()));
  }

  private ActivityContent content(
      ActivityText text, OpportunityImage image, OpportunityPlace place) {
    OpportunityPeople people = new OpportunityPeople(event, faults);
    OpportunityOffers offers = new OpportunityOffers(event, faults);
    ActivityType type = type(text.title());
    return new ActivityContent(
        ContextTexts.of(context, text),
        type,
        Optional.empty(),
        people.dimensions(type),
        java.util.Set.of(),
        people.targetGroups(),
        people.ages(),
        java.util.Set.of(),
        people.intensity(),
        offers.cost(),
        offers.booking(),
        offers.bookingTo(),
        contact(),
        attendance(place),
        faults.web("beta:virtualLocation", virtualAddress()),
        image.address(),
        Reach.NODE,
        Map.of());
  }

  private ActivityText text(String name, OpportunityImage image) {
    String description =
        MarkupText.plain(
            event.text("description", "beta:formattedDescription", "schema:description"));
    return new ActivityText(
        faults.fit("name", name, ActivityText.MAX_TITLE),
        "",
        faults.fit("description", description, ActivityText.MAX_DESCRIPTION),
        faults.fit("leader", leaders(), ActivityText.MAX_FACT),
        faults.fit(
            "attendeeInstructions",
            MarkupText.plain(event.text("attendeeInstructions")),
            ActivityText.MAX_FACT),
        faults.fit(
            "meetingPoint", MarkupText.plain(event.text("meetingPoint")), ActivityText.MAX_FACT),
        image.alternative());
  }

  private String leaders() {
    return event.get("leader").list().stream()
        .map(leader -> MarkupText.line(leader.text("name", "givenName")))
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.joining(", "));
  }

  private ActivityType type(String title) {
    List<JsonThing> concepts = event.get("activity").list();
    Stream<String> words =
        Stream.concat(event.get("category").list().stream().map(JsonThing::text), Stream.of(title));
    String type = RpdeItem.typeOf(data);
    return ActivityConcepts.type(concepts, words.toList())
        .orElse(type.startsWith("Course") ? ActivityType.COURSE : ActivityType.GROUP_EXERCISE);
  }

  private Optional<OrganiserContent> organiser() {
    JsonThing organizer = event.get("organizer");
    String name = MarkupText.line(organizer.isText() ? "" : organizer.text("name", "legalName"));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OrganiserContent(
            faults.fit("organizer.name", name, MAX_NAME),
            OrganiserKinds.guess(name),
            faults.fit(
                "organizer.description", MarkupText.plain(organizer.text("description")), 2_000),
            faults.web("organizer.url", organizer.text("url")),
            faults.email("organizer.email", organizer.text("email")),
            faults.fit("organizer.telephone", organizer.text("telephone"), MAX_NAME)));
  }

  private ContactPoint contact() {
    JsonThing contact = event.get("contactPoint");
    JsonThing organizer = event.get("organizer");
    JsonThing location = event.get("location");
    List<String> phones = new ArrayList<>();
    phones.add(contact.text("telephone"));
    phones.add(organizer.text("telephone"));
    phones.add(location.text("telephone"));
    String email = contact.text("email");
    return new ContactPoint(
        faults.fit("contactPoint.name", contact.text("name"), MAX_NAME),
        faults.email("contactPoint.email", email),
        faults.fit(
            "telephone",
            phones.stream().filter(Predicate.not(String::isEmpty)).findFirst().orElse(""),
            MAX_NAME));
  }

  private Attendance attendance(OpportunityPlace place) {
    String mode = event.text("eventAttendanceMode", "attendanceMode");
    boolean virtual =
        place.isVirtual()
            || RpdeItem.typeOf(data).equals("OnDemandEvent")
            || !virtualAddress().isEmpty()
            || event.text("beta:isVirtuallyAttendable").equals("true");
    if (mode.contains("Mixed")) {
      return Attendance.MIXED;
    } else if (mode.contains("Online") || (mode.isEmpty() && virtual)) {
      return place.isPhysical() ? Attendance.MIXED : Attendance.ONLINE;
    }
    return Attendance.ON_SITE;
  }

  private String virtualAddress() {
    return event.get("beta:virtualLocation", "virtualLocation").text("url");
  }
}
