package se.halsolots.web.structured;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.web.page.Visit;

/**
 * An activity as schema.org's Event (one date), EventSeries (several) or Place (on one's own). The
 * properties are those that the Swedish specification for events and search engines ask for.
 */
public final class ActivityData {

  /** The coming dates that are told one by one. */
  private static final int MOST_DATES = 6;

  private static final String SCHEMA = "https://schema.org/";
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  private final Visit visit;
  private final ActivityDetails details;
  private final ActivityContent content;
  private final ActivityText text;
  private final String url;

  private ActivityData(Visit visit, ActivityDetails details) {
    this.visit = visit;
    this.details = details;
    this.content = details.content();
    this.text = content.text(visit.language());
    this.url = visit.absolute("aktiviteter/" + details.card().slug());
  }

  /** The documents of an activity's page; none for one without place and time. */
  public static List<String> documents(Visit visit, ActivityDetails details) {
    return new ActivityData(visit, details).documents();
  }

  private List<String> documents() {
    if (content.selfGuided().isPresent()) {
      return List.of(JsonLd.text(selfGuided()));
    }
    List<Occasion> occasions = details.occasions();
    if (occasions.isEmpty()) {
      return List.of();
    }
    if (occasions.size() == 1) {
      JsonObjectBuilder event = JsonLd.document("Event");
      describe(event);
      date(event, occasions.get(0));
      return List.of(JsonLd.text(event));
    }
    return List.of(JsonLd.text(series(occasions)));
  }

  private JsonObjectBuilder selfGuided() {
    JsonObjectBuilder place = JsonLd.document("Place");
    details.card().place().ifPresent(card -> PlaceData.fill(place, card.content()));
    place.add("name", text.title()).add("url", url);
    JsonLd.addKnown(place, "description", text.summary());
    return place.add("isAccessibleForFree", content.cost().free()).add("publicAccess", true);
  }

  private JsonObjectBuilder series(List<Occasion> occasions) {
    JsonObjectBuilder series = JsonLd.document("EventSeries");
    describe(series);
    series
        .add("startDate", moment(occasions.get(0).start()))
        .add("endDate", moment(occasions.get(occasions.size() - 1).end()))
        .add("eventStatus", SCHEMA + "EventScheduled");
    JsonArrayBuilder dates = JsonLd.list();
    occasions.stream()
        .limit(MOST_DATES)
        .forEach(
            occasion -> {
              JsonObjectBuilder event = JsonLd.thing("Event").add("name", text.title());
              place(event);
              date(event, occasion);
              dates.add(event.add("url", url));
            });
    return series.add("subEvent", dates);
  }

  private void describe(JsonObjectBuilder event) {
    event.add("name", text.title()).add("url", url);
    JsonLd.addKnown(event, "description", text.summary());
    place(event);
    details
        .card()
        .organiser()
        .ifPresent(organiser -> event.add("organizer", OrganiserData.inside(visit, organiser)));
    event
        .add("isAccessibleForFree", content.cost().free())
        .add("eventAttendanceMode", SCHEMA + attendance())
        .add("typicalAgeRange", ages());
    if (!content.leaderLanguages().isEmpty()) {
      JsonArrayBuilder languages = JsonLd.list();
      content.leaderLanguages().stream().sorted().forEach(languages::add);
      event.add("inLanguage", languages);
    }
    if (content.cost().free()) {
      event.add(
          "offers",
          JsonLd.thing("Offer")
              .add("price", 0)
              .add("priceCurrency", "SEK")
              .add("availability", SCHEMA + "InStock")
              .add("url", url));
    }
  }

  private String ages() {
    String from = content.ages().from() + "-";
    return content.ages().to().isPresent() ? from + content.ages().to().getAsInt() : from;
  }

  private void place(JsonObjectBuilder event) {
    JsonObjectBuilder virtual = JsonLd.thing("VirtualLocation").add("url", url);
    if (content.attendance() == Attendance.ONLINE || details.card().place().isEmpty()) {
      event.add("location", virtual);
      return;
    }
    JsonObjectBuilder place = PlaceData.inside(details.card().place().get());
    if (content.attendance() == Attendance.MIXED) {
      event.add("location", JsonLd.list().add(place).add(virtual));
    } else {
      event.add("location", place);
    }
  }

  private String attendance() {
    return switch (content.attendance()) {
      case ON_SITE -> "OfflineEventAttendanceMode";
      case ONLINE -> "OnlineEventAttendanceMode";
      case MIXED -> "MixedEventAttendanceMode";
    };
  }

  private static void date(JsonObjectBuilder event, Occasion occasion) {
    event
        .add("startDate", moment(occasion.start()))
        .add("endDate", moment(occasion.end()))
        .add("eventStatus", SCHEMA + status(occasion.standing()));
    if (occasion.isMoved()) {
      event.add(
          "previousStartDate", moment(occasion.recurrenceId().atZone(occasion.start().getZone())));
    }
  }

  private static String status(OccasionStanding standing) {
    return switch (standing) {
      case PLANNED -> "EventScheduled";
      case MOVED -> "EventRescheduled";
      case CANCELLED -> "EventCancelled";
    };
  }

  private static String moment(ZonedDateTime moment) {
    return WITH_OFFSET.format(moment);
  }
}
