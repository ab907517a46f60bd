package se.halsolots.catalogue.intake.ical;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.mapping.ActivityTypes;
import se.halsolots.catalogue.intake.mapping.ContextTexts;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.mapping.OrganiserKinds;
import se.halsolots.kernel.geo.GeoPoint;

/** Reads what an event says about itself. */
final class EventContent {

  private static final int MAX_NAME = 200;
  private static final int MAX_STREET = 500;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{4,800}");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?:^|[\\s,])(?:SE?-)?([1-9][0-9]{2}) ?([0-9]{2})[\\s,]+(\\p{L}[\\p{L} -]{1,60})");
  private static final Pattern ONLINE =
      Pattern.compile(
          "(?i)(microsoft )?teams([- ](möte|meeting))?|zoom([- ](möte|meeting))?|google meet"
              + "|skype([- ]möte)?|(digitalt?|online|på nätet)( möte)?( (via|på|i) \\p{L}+)?");
  private static final Pattern FREE =
      Pattern.compile(
          "(?i)\\bgratis\\b|kostnadsfri|fri entré|\\bfree (of charge|admission|entry)\\b");

  private final IntakeContext context;
  private final CalendarPart event;
  private final ItemFaults faults;
  private final String location;

  EventContent(IntakeContext context, CalendarPart event, ItemFaults faults) {
    this.context = context;
    this.event = event;
    this.faults = faults;
    this.location =
        MarkupText.line(event.text("LOCATION").strip().replaceAll("\\s*,?\\s*\\R\\s*", ", "));
  }

  ActivityContent read(String title) {
    String description = MarkupText.plain(event.text("DESCRIPTION"));
    String categories =
        event.all("CATEGORIES").stream().map(ContentLine::text).collect(Collectors.joining(", "));
    return new ActivityContent(
        ContextTexts.of(context, text(title, description)),
        type(categories, title, description),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        new AgeRange(AgeRange.YOUNGEST, OptionalInt.empty()),
        Set.of(),
        Optional.empty(),
        new Cost(FREE.matcher(categories + " " + title + " " + description).find(), ""),
        Booking.DROP_IN,
        "",
        contact(),
        isOnline() ? Attendance.ONLINE : Attendance.ON_SITE,
        onlineLink(),
        Optional.empty(),
        Reach.NODE,
        Map.of());
  }

  private ActivityText text(String title, String description) {
    String url = event.text("URL");
    String all =
        Stream.of(description, description.contains(url) ? "" : url)
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.joining("\n\n"));
    return new ActivityText(
        faults.fit("SUMMARY", title, ActivityText.MAX_TITLE),
        "",
        faults.fit("DESCRIPTION", all, ActivityText.MAX_DESCRIPTION),
        "",
        "",
        "",
        "");
  }

  private static ActivityType type(String... words) {
    return Stream.of(words)
        .flatMap(word -> ActivityTypes.guess(word).stream())
        .findFirst()
        .orElse(ActivityType.OPEN_MEETING);
  }

  private ContactPoint contact() {
    return new ContactPoint(
        faults.fit("CONTACT", MarkupText.line(event.text("CONTACT")), MAX_NAME),
        event
            .first("ORGANIZER")
            .map(line -> line.value().strip())
            .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("mailto:"))
            .map(value -> faults.email("ORGANIZER", value))
            .orElse(""),
        "");
  }

  /** Whoever the organizer's common name names; an address is no name. */
  Optional<OrganiserContent> organiser() {
    String name =
        event.first("ORGANIZER").map(line -> MarkupText.line(line.parameter("CN"))).orElse("");
    if (name.isEmpty() || name.contains("@")) {
      return Optional.empty();
    }
    return Optional.of(
        new OrganiserContent(
            faults.fit("ORGANIZER", name, MAX_NAME), OrganiserKinds.guess(name), "", "", "", ""));
  }

  private boolean isOnline() {
    return ONLINE.matcher(location).matches() || !onlineLink().isEmpty();
  }

  private String onlineLink() {
    Matcher address = ADDRESS.matcher(location);
    boolean only = address.find() && location.length() - address.group().length() < 30;
    if (only) {
      return faults.web("LOCATION", address.group());
    }
    return ONLINE.matcher(location).matches() ? conference() : "";
  }

  /** Where a program says by which address one takes part. */
  private String conference() {
    return Stream.of("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")
        .map(event::text)
        .filter(address -> address.startsWith("http"))
        .findFirst()
        .map(address -> faults.web("CONFERENCE", address))
        .orElse("");
  }

  /** The first part of LOCATION is the name; a Swedish postcode in it tells the locality. */
  Optional<PlaceContent> place() {
    if (location.isEmpty() || isOnline()) {
      return Optional.empty();
    }
    int comma = location.indexOf(',');
    String name = comma < 0 ? location : location.substring(0, comma).strip();
    String rest = comma < 0 ? "" : location.substring(comma + 1).strip();
    Matcher postcode = POSTCODE.matcher(rest);
    boolean found = postcode.find();
    String street = found ? rest.substring(0, postcode.start()).replaceFirst("[,\\s]+$", "") : rest;
    return Optional.of(
        new PlaceContent(
            faults.fit("LOCATION", name.isEmpty() ? location : name, MAX_NAME),
            faults.fit("LOCATION", street, MAX_STREET),
            found ? postcode.group(1) + " " + postcode.group(2) : "",
            found ? postcode.group(3).strip() : "",
            position(),
            Set.of(),
            ""));
  }

  private Optional<GeoPoint> position() {
    String apple = event.text("X-APPLE-STRUCTURED-LOCATION");
    String geo =
        event.text("GEO").isEmpty() && apple.startsWith("geo:")
            ? apple.substring("geo:".length())
            : event.text("GEO");
    List<String> parts = List.of(geo.split("[;,]", -1));
    if (parts.size() == 2) {
      return faults.position("GEO", parts.get(0).strip(), "GEO", parts.get(1).strip());
    } else if (!geo.isEmpty()) {
      faults.field("GEO", geo, "is not latitude;longitude");
    }
    return Optional.empty();
  }
}
