package se.halsolots.catalogue.desk;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.kernel.geo.GeoPoint;

/** Organisers and places as the text that is kept of removed ones. */
final class DirectoryJson {

  private DirectoryJson() {}

  static String write(OrganiserContent content) {
    return Json.createObjectBuilder()
        .add("name", content.name())
        .add("kind", content.kind().code())
        .add("description", content.description())
        .add("web", content.web())
        .add("email", content.email())
        .add("phone", content.phone())
        .build()
        .toString();
  }

  static OrganiserContent organiser(String text) {
    JsonObject json = read(text);
    return new OrganiserContent(
        json.getString("name"),
        CatalogueCode.find(OrganiserKind.class, json.getString("kind")).orElseThrow(),
        json.getString("description"),
        json.getString("web"),
        json.getString("email"),
        json.getString("phone"));
  }

  static String write(PlaceContent content) {
    return Json.createObjectBuilder()
        .add("name", content.name())
        .add("street", content.street())
        .add("postcode", content.postcode())
        .add("locality", content.locality())
        .add("position", content.position().map(DirectoryJson::write).orElse(""))
        .add(
            "accessibility",
            content.accessibility().stream()
                .map(AccessibilityFact::code)
                .collect(Collectors.joining(",")))
        .add("description", content.description())
        .build()
        .toString();
  }

  private static String write(GeoPoint point) {
    return point.latitude() + "," + point.longitude();
  }

  static PlaceContent place(String text) {
    JsonObject json = read(text);
    return new PlaceContent(
        json.getString("name"),
        json.getString("street"),
        json.getString("postcode"),
        json.getString("locality"),
        point(json.getString("position")),
        facts(json.getString("accessibility")),
        json.getString("description"));
  }

  private static Optional<GeoPoint> point(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = text.split(",", -1);
    return Optional.of(new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
  }

  private static Set<AccessibilityFact> facts(String codes) {
    return Arrays.stream(codes.split(",", -1))
        .flatMap(code -> CatalogueCode.find(AccessibilityFact.class, code).stream())
        .collect(Collectors.toSet());
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
