package se.halsolots.catalogue.intake.hsds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.source.JsonThing;

/**
 * Reads where a service is given. An activity has one place: the first; the others are named in its
 * way description.
 */
final class HsdsPlaces {

  private static final int MAX_NAME = 200;
  private static final int MAX_STREET = 500;

  private final List<JsonThing> links = new ArrayList<>();
  private final ItemFaults faults;

  HsdsPlaces(JsonThing service, JsonThing atLocation, ItemFaults faults) {
    this.faults = faults;
    if (atLocation.isObject()) {
      links.add(atLocation);
    } else {
      service.get("service_at_locations", "service_at_location").list().forEach(links::add);
    }
  }

  /** The first link of service and place, with its own schedules and phones. */
  JsonThing atLocation() {
    return links.isEmpty() ? JsonThing.MISSING : links.get(0);
  }

  JsonThing first() {
    return atLocation().get("location");
  }

  Attendance attendance() {
    String type = first().text("location_type").toLowerCase(Locale.ROOT);
    boolean virtual = type.equals("virtual") || first().text("virtual").equalsIgnoreCase("true");
    return virtual ? Attendance.ONLINE : Attendance.ON_SITE;
  }

  Optional<PlaceContent> place() {
    JsonThing location = first();
    JsonThing address = location.get("addresses", "physical_addresses", "address");
    String street =
        Stream.of(address.text("address_1"), address.text("address_2"))
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.joining(", "));
    String name =
        Stream.of(MarkupText.line(location.text("name")), street, address.text("city"))
            .filter(Predicate.not(String::isEmpty))
            .findFirst()
            .orElse("");
    if (name.isEmpty() || attendance() == Attendance.ONLINE) {
      return Optional.empty();
    }
    return Optional.of(
        new PlaceContent(
            faults.fit("location.name", name, MAX_NAME),
            faults.fit("address_1", street, MAX_STREET),
            faults.fit("postal_code", address.text("postal_code"), 20),
            faults.fit("city", address.text("city"), MAX_NAME),
            faults.position(
                "latitude", location.text("latitude"), "longitude", location.text("longitude")),
            accessibility(location),
            faults.fit(
                "location.description", MarkupText.plain(location.text("description")), 2_000)));
  }

  /** How to get there, and where else the service is given. */
  String way() {
    Stream<String> others =
        links.stream()
            .skip(1)
            .map(link -> MarkupText.line(link.get("location").text("name")))
            .filter(Predicate.not(String::isEmpty));
    String more = others.collect(Collectors.joining(", "));
    return Stream.of(
            MarkupText.plain(first().text("transportation")), more.isEmpty() ? "" : "+ " + more)
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.joining("\n"));
  }

  private static Set<AccessibilityFact> accessibility(JsonThing location) {
    String words =
        location.get("accessibility", "accessibility_for_disabilities").list().stream()
            .map(
                fact ->
                    fact.isText()
                        ? fact.text()
                        : fact.text("accessibility")
                            + " "
                            + fact.text("description")
                            + " "
                            + fact.text("details"))
            .collect(Collectors.joining("; "))
            .toLowerCase(Locale.ROOT);
    Set<AccessibilityFact> facts = EnumSet.noneOf(AccessibilityFact.class);
    addIf(words, "wheelchair|rullstol", AccessibilityFact.WHEELCHAIR, facts);
    addIf(words, "restroom|toilet|toalett", AccessibilityFact.ACCESSIBLE_TOILET, facts);
    addIf(words, "parking|parkering", AccessibilityFact.PARKING, facts);
    addIf(
        words,
        "hearing loop|induction loop|t-coil|hörslinga",
        AccessibilityFact.HEARING_LOOP,
        facts);
    addIf(words, "automatic door", AccessibilityFact.AUTOMATIC_DOOR, facts);
    return facts;
  }

  private static void addIf(
      String words, String sign, AccessibilityFact fact, Set<AccessibilityFact> facts) {
    if (words.matches("(?s).*(" + sign + ").*")) {
      facts.add(fact);
    }
  }
}
