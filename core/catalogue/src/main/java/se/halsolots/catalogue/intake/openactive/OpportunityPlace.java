package se.halsolots.catalogue.intake.openactive;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.source.JsonThing;

/** Reads where an opportunity happens. */
final class OpportunityPlace {

  private static final int MAX_NAME = 200;
  private static final int MAX_STREET = 500;

  private final JsonThing location;
  private final ItemFaults faults;
  private final boolean virtual;

  OpportunityPlace(JsonThing locations, ItemFaults faults) {
    List<JsonThing> all = locations.list();
    this.virtual = all.stream().anyMatch(OpportunityPlace::isVirtual);
    this.location =
        all.stream()
            .filter(Predicate.not(OpportunityPlace::isVirtual))
            .filter(JsonThing::isObject)
            .findFirst()
            .orElse(JsonThing.MISSING);
    this.faults = faults;
    if (all.stream().anyMatch(JsonThing::isText)) {
      faults.field("location", locations.text(), "is only a reference; the place was left out");
    }
  }

  boolean isVirtual() {
    return virtual;
  }

  boolean isPhysical() {
    return !location.isMissing();
  }

  Optional<PlaceContent> read() {
    JsonThing address = location.get("address");
    String street =
        MarkupText.line(address.isText() ? address.text() : address.text("streetAddress"));
    String name =
        Stream.of(MarkupText.line(location.text("name")), street, address.text("addressLocality"))
            .filter(Predicate.not(String::isEmpty))
            .findFirst()
            .orElse("");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    JsonThing geo = location.get("geo");
    return Optional.of(
        new PlaceContent(
            faults.fit("location.name", name, MAX_NAME),
            faults.fit("location.address.streetAddress", street, MAX_STREET),
            faults.fit("location.address.postalCode", address.text("postalCode"), 20),
            faults.fit(
                "location.address.addressLocality", address.text("addressLocality"), MAX_NAME),
            faults.position(
                "location.geo.latitude",
                geo.text("latitude"),
                "location.geo.longitude",
                geo.text("longitude")),
            accessibility(),
            faults.fit(
                "location.description", MarkupText.plain(location.text("description")), 2_000)));
  }

  private Set<AccessibilityFact> accessibility() {
    String words =
        location.get("amenityFeature").list().stream()
            .filter(feature -> !feature.text("value").equals("false"))
            .map(feature -> RpdeItem.typeOf(feature) + " " + feature.text("name"))
            .collect(Collectors.joining("; "))
            .toLowerCase(Locale.ROOT);
    Set<AccessibilityFact> facts = EnumSet.noneOf(AccessibilityFact.class);
    if (words.contains("parking")) {
      facts.add(AccessibilityFact.PARKING);
    }
    if (words.contains("accessible toilet") || words.contains("disabled toilet")) {
      facts.add(AccessibilityFact.ACCESSIBLE_TOILET);
    }
    if (words.contains("wheelchair") || words.contains("step-free")) {
      facts.add(AccessibilityFact.WHEELCHAIR);
    }
    if (words.contains("hearing loop") || words.contains("induction loop")) {
      facts.add(AccessibilityFact.HEARING_LOOP);
    }
    return facts;
  }

  private static boolean isVirtual(JsonThing place) {
    return RpdeItem.typeOf(place).equals("VirtualLocation");
  }
}
