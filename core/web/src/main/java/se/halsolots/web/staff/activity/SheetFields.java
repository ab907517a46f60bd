package se.halsolots.web.staff.activity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.form.Fields;

/**
 * What stands in the fields of the form, for an activity as it is. {@link SheetReader} reads it.
 */
final class SheetFields {

  private static final Map<String, Function<ActivityText, String>> TEXTS =
      Map.of(
          "title", ActivityText::title,
          "summary", ActivityText::summary,
          "description", ActivityText::description,
          "whoMeetsYou", ActivityText::whoMeetsYou,
          "whatToBring", ActivityText::whatToBring,
          "howToGetThere", ActivityText::howToGetThere,
          "imageAlternative", ActivityText::imageAlternative);

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private SheetFields() {}

  static Fields of(ActivitySheet sheet, Directory directory) {
    SheetFields made = new SheetFields();
    made.content(sheet.content());
    made.put("organiser", sheet.organiser().map(directory::label).orElse(""));
    made.fields.put("coOrganiser", sheet.coOrganisers().stream().map(directory::label).toList());
    made.put("place", sheet.place().map(directory::label).orElse(""));
    AtomicInteger row = new AtomicInteger();
    sheet
        .series()
        .forEach(
            (id, series) ->
                made.fields.putAll(TimeRow.of(id, series).fields(row.getAndIncrement())));
    return new Fields(made.fields);
  }

  /** Of a form in which nothing has been written yet. */
  static Fields empty(UUID series, String organiser) {
    SheetFields made = new SheetFields();
    made.put("type", "group-exercise");
    made.put("cost", "free");
    made.put("booking", "drop-in");
    made.put("attendance", "on-site");
    made.put("reach", "node");
    made.put("organiser", organiser);
    made.fields.put("targetGroup", List.of("everyone"));
    made.fields.put("leaderLanguage", List.of("sv"));
    made.fields.putAll(TimeRow.empty(series).fields(0));
    return new Fields(made.fields);
  }

  private void texts(ActivityContent content) {
    for (Map.Entry<Language, ActivityText> text : content.texts().entrySet()) {
      FormPlan.TEXTS.forEach(
          name ->
              put(
                  FormPlan.named(name, text.getKey()),
                  TEXTS.getOrDefault(name, ActivityText::title).apply(text.getValue())));
    }
  }

  private void content(ActivityContent content) {
    texts(content);
    put("type", content.type().code());
    put("selfGuided", content.selfGuided().map(CatalogueCode::code).orElse(""));
    putAll("dimension", content.dimensions());
    putAll("targetArea", content.targetAreas());
    putAll("targetGroup", content.targetGroups());
    put(
        "ageFrom",
        content.ages().from() == AgeRange.YOUNGEST ? "" : String.valueOf(content.ages().from()));
    put(
        "ageTo",
        content.ages().to().isPresent() ? String.valueOf(content.ages().to().getAsInt()) : "");
    fields.put("leaderLanguage", content.leaderLanguages().stream().sorted().toList());
    put("intensity", content.intensity().map(CatalogueCode::code).orElse(""));
    put("cost", content.cost().free() ? "free" : "paid");
    put("costNote", content.cost().note());
    put("booking", content.booking().code());
    put("bookingTo", content.bookingTo());
    put("contactName", content.contact().name());
    put("contactEmail", content.contact().email());
    put("contactPhone", content.contact().phone());
    put("attendance", content.attendance().code());
    put("onlineLink", content.onlineLink());
    put("image", content.image().orElse(""));
    put("reach", content.reach().code());
    content.extra().forEach((key, value) -> put(PluginParts.named(key), value));
  }

  private void put(String name, String value) {
    fields.put(name, List.of(value));
  }

  private void putAll(String name, Collection<? extends CatalogueCode> codes) {
    fields.put(name, codes.stream().map(CatalogueCode::code).sorted().toList());
  }
}
