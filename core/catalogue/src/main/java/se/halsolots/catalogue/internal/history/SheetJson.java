package se.halsolots.catalogue.internal.history;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;

/** Writes sheets as JSON; {@link SheetJsonReader} reads them. */
final class SheetJson {

  private SheetJson() {}

  static String write(ActivitySheet sheet) {
    JsonObjectBuilder json = facts(sheet.content());
    JsonObjectBuilder texts = Json.createObjectBuilder();
    sheet.content().texts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> texts.add(one.getKey().code(), text(one.getValue())));
    json.add("texts", texts);
    sheet.organiser().ifPresent(one -> json.add("organiser", named(one)));
    JsonArrayBuilder together = Json.createArrayBuilder();
    sheet.coOrganisers().forEach(one -> together.add(named(one)));
    json.add("coOrganisers", together);
    sheet.place().ifPresent(one -> json.add("place", named(one)));
    JsonArrayBuilder series = Json.createArrayBuilder();
    sheet.series().forEach((id, one) -> series.add(series(one).add("id", id.toString())));
    return json.add("series", series).build().toString();
  }

  private static JsonObjectBuilder facts(ActivityContent content) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", content.type().code())
            .add("dimensions", codes(content.dimensions()))
            .add("targetAreas", codes(content.targetAreas()))
            .add("targetGroups", codes(content.targetGroups()))
            .add("ageFrom", content.ages().from())
            .add("leaderLanguages", words(content.leaderLanguages().stream().sorted().toList()))
            .add("free", content.cost().free())
            .add("costNote", content.cost().note())
            .add("booking", content.booking().code())
            .add("bookingTo", content.bookingTo())
            .add("contactName", content.contact().name())
            .add("contactEmail", content.contact().email())
            .add("contactPhone", content.contact().phone())
            .add("attendance", content.attendance().code())
            .add("onlineLink", content.onlineLink())
            .add("image", content.image().orElse(""))
            .add("reach", content.reach().code());
    content.selfGuided().ifPresent(kind -> json.add("selfGuided", kind.code()));
    content.intensity().ifPresent(one -> json.add("intensity", one.code()));
    content.ages().to().ifPresent(age -> json.add("ageTo", age));
    JsonObjectBuilder extra = Json.createObjectBuilder();
    new TreeMap<>(content.extra()).forEach(extra::add);
    return json.add("extra", extra);
  }

  private static JsonArrayBuilder codes(Collection<? extends CatalogueCode> codes) {
    return words(codes.stream().map(CatalogueCode::code).sorted().toList());
  }

  private static JsonArrayBuilder words(List<String> words) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    words.forEach(json::add);
    return json;
  }

  private static JsonObjectBuilder text(ActivityText text) {
    return Json.createObjectBuilder()
        .add("title", text.title())
        .add("summary", text.summary())
        .add("description", text.description())
        .add("whoMeetsYou", text.whoMeetsYou())
        .add("whatToBring", text.whatToBring())
        .add("howToGetThere", text.howToGetThere())
        .add("imageAlternative", text.imageAlternative());
  }

  private static JsonObject named(Named named) {
    return Json.createObjectBuilder()
        .add("id", named.id().toString())
        .add("name", named.name())
        .build();
  }

  private static JsonObjectBuilder series(SeriesContent series) {
    JsonArrayBuilder breaks = Json.createArrayBuilder();
    series
        .breaks()
        .forEach(
            days ->
                breaks.add(
                    Json.createObjectBuilder()
                        .add("first", days.first().toString())
                        .add("last", days.last().toString())));
    JsonArrayBuilder changes = Json.createArrayBuilder();
    series.changes().entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .forEach(one -> changes.add(change(one.getValue()).add("date", one.getKey().toString())));
    return Json.createObjectBuilder()
        .add("start", series.start().toString())
        .add("minutes", series.length().toMinutes())
        .add("zone", series.zone().getId())
        .add("rule", series.rule())
        .add("breaks", breaks)
        .add("changes", changes);
  }

  private static JsonObjectBuilder change(OccasionChange change) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("note", change.note());
    change.movedTo().ifPresent(start -> json.add("movedTo", start.toString()));
    return json;
  }
}
