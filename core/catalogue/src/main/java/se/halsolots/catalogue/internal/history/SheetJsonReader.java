package se.halsolots.catalogue.internal.history;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.Intensity;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.TargetArea;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.kernel.tenancy.Language;

/** Reads what {@link SheetJson} wrote. */
final class SheetJsonReader {

  private final JsonObject json;

  private SheetJsonReader(JsonObject json) {
    this.json = json;
  }

  static ActivitySheet read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return new SheetJsonReader(reader.readObject()).sheet();
    }
  }

  private ActivitySheet sheet() {
    Map<UUID, SeriesContent> series = new LinkedHashMap<>();
    for (JsonObject one : json.getJsonArray("series").getValuesAs(JsonObject.class)) {
      series.put(UUID.fromString(one.getString("id")), series(one));
    }
    return new ActivitySheet(
        content(),
        named("organiser"),
        json.getJsonArray("coOrganisers").getValuesAs(JsonObject.class).stream()
            .map(SheetJsonReader::named)
            .toList(),
        named("place"),
        series);
  }

  private Optional<Named> named(String key) {
    return json.containsKey(key) ? Optional.of(named(json.getJsonObject(key))) : Optional.empty();
  }

  private static Named named(JsonObject one) {
    return new Named(UUID.fromString(one.getString("id")), one.getString("name"));
  }

  private ActivityContent content() {
    return new ActivityContent(
        texts(),
        code(ActivityType.class, "type").orElseThrow(),
        code(SelfGuidedKind.class, "selfGuided"),
        codes(HealthDimension.class, "dimensions"),
        codes(TargetArea.class, "targetAreas"),
        codes(TargetGroup.class, "targetGroups"),
        ages(),
        words("leaderLanguages"),
        code(Intensity.class, "intensity"),
        new Cost(json.getBoolean("free"), text("costNote")),
        code(Booking.class, "booking").orElseThrow(),
        text("bookingTo"),
        new ContactPoint(text("contactName"), text("contactEmail"), text("contactPhone")),
        code(Attendance.class, "attendance").orElseThrow(),
        text("onlineLink"),
        Optional.of(text("image")).filter(image -> !image.isEmpty()),
        code(Reach.class, "reach").orElseThrow(),
        extra());
  }

  /** Versions that were kept before there were such fields have none. */
  private Map<String, String> extra() {
    Map<String, String> values = new HashMap<>();
    if (json.containsKey("extra")) {
      JsonObject written = json.getJsonObject("extra");
      written.keySet().forEach(key -> values.put(key, written.getString(key)));
    }
    return values;
  }

  private AgeRange ages() {
    return new AgeRange(
        json.getInt("ageFrom"),
        json.containsKey("ageTo") ? OptionalInt.of(json.getInt("ageTo")) : OptionalInt.empty());
  }

  private Map<Language, ActivityText> texts() {
    Map<Language, ActivityText> texts = new EnumMap<>(Language.class);
    JsonObject written = json.getJsonObject("texts");
    for (String code : written.keySet()) {
      Language.find(code).ifPresent(language -> texts.put(language, words(written, code)));
    }
    return texts;
  }

  private static ActivityText words(JsonObject written, String code) {
    JsonObject text = written.getJsonObject(code);
    return new ActivityText(
        text.getString("title"),
        text.getString("summary"),
        text.getString("description"),
        text.getString("whoMeetsYou"),
        text.getString("whatToBring"),
        text.getString("howToGetThere"),
        text.getString("imageAlternative"));
  }

  private String text(String key) {
    return json.getString(key, "");
  }

  private Set<String> words(String key) {
    List<JsonString> words = json.getJsonArray(key).getValuesAs(JsonString.class);
    return words.stream().map(JsonString::getString).collect(Collectors.toSet());
  }

  private <E extends Enum<E> & CatalogueCode> Set<E> codes(Class<E> list, String key) {
    return words(key).stream()
        .flatMap(code -> CatalogueCode.find(list, code).stream())
        .collect(Collectors.toSet());
  }

  private <E extends Enum<E> & CatalogueCode> Optional<E> code(Class<E> list, String key) {
    return json.containsKey(key) ? CatalogueCode.find(list, text(key)) : Optional.empty();
  }

  private static SeriesContent series(JsonObject one) {
    Map<LocalDateTime, OccasionChange> changes = new HashMap<>();
    for (JsonObject change : one.getJsonArray("changes").getValuesAs(JsonObject.class)) {
      changes.put(
          LocalDateTime.parse(change.getString("date")),
          new OccasionChange(
              change.containsKey("movedTo")
                  ? Optional.of(LocalDateTime.parse(change.getString("movedTo")))
                  : Optional.empty(),
              change.getString("note")));
    }
    return new SeriesContent(
        LocalDateTime.parse(one.getString("start")),
        Duration.ofMinutes(one.getJsonNumber("minutes").longValue()),
        ZoneId.of(one.getString("zone")),
        one.getString("rule"),
        one.getJsonArray("breaks").getValuesAs(JsonObject.class).stream()
            .map(
                days ->
                    new DateRange(
                        LocalDate.parse(days.getString("first")),
                        LocalDate.parse(days.getString("last"))))
            .toList(),
        changes);
  }
}
