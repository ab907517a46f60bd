package se.halsolots.web.staff.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;

class SheetReaderTest {

  private static final UUID SERIES = new UUID(7, 7);

  private final Map<String, List<String>> typed = new LinkedHashMap<>();

  @BeforeEach
  void a_walk_is_typed() {
    typed.putAll(SheetFields.empty(SERIES, "").values());
    type("title", "Promenad runt Öresjön");
    type("place", "kinna  SPORTHALL");
    type("organiser", "Korpen Mark");
    type("time-0-date", "24 november");
    type("time-0-start", "18");
    type("time-0-end", "19.30");
    type("time-0-repeat", "weekly");
    type("time-0-until", "1/6 2027");
  }

  @Test
  void what_is_typed_becomes_a_sheet_and_the_sheet_the_same_form_again() {
    ActivitySheet sheet = read().sheet().orElseThrow();

    assertThat(sheet.place()).contains(FormTexts.HALL);
    assertThat(sheet.organiser()).contains(FormTexts.KORPEN);
    assertThat(sheet.series().get(SERIES)).isEqualTo(without(FormTexts.tuesdays()));
    Fields again = SheetFields.of(sheet, FormTexts.directory());
    assertThat(reader(again).read(sheet.series(), Map.of()).sheet()).contains(sheet);
    assertThat(difference().between(again, SheetFields.of(sheet, FormTexts.directory()))).isEmpty();
  }

  private static SeriesContent without(SeriesContent series) {
    return new SeriesContent(
        series.start(), series.length(), series.zone(), series.rule(), List.of(), Map.of());
  }

  @Test
  void cancelled_date_stays_cancelled_when_the_hour_changes() {
    type("time-0-start", "18.30");
    Map<UUID, SeriesContent> known = Map.of(SERIES, FormTexts.tuesdays());

    Map<UUID, SeriesContent> read =
        reader(new Fields(typed)).read(known, Map.of()).sheet().orElseThrow().series();

    assertThat(Objects.requireNonNull(read.get(SERIES)).changes())
        .containsOnlyKeys(FormTexts.FIRST.plusWeeks(1).plusMinutes(30));
  }

  @Test
  void each_mistake_is_told_in_words_at_its_field() {
    type("title", "");
    type("place", "Månen");
    type("ageTo", "12");
    type("time-0-date", "31/2");
    type("time-0-end", "");
    type("contactEmail", "samira");
    type("image", "bild.jpg");

    FormErrors errors = read().errors();

    assertThat(errors.getByField())
        .containsKeys(
            "title", "place", "ageTo", "time-0-date", "time-0-end", "contactEmail", "image");
    assertThat(errors.of("place")).startsWith("Det finns ingen plats som heter ”Månen”");
    assertThat(errors.of("time-0-date")).startsWith("”31/2” är inget datum.");
    assertThat(errors.of("ageTo")).contains("16 år");
  }

  @Test
  void activity_for_children_only_stays_a_draft_and_the_field_says_why() {
    type("ageFrom", "6");
    type("ageTo", "12");
    type("action", "save");
    assertThat(read().errors().isEmpty()).isTrue();
    assertThat(read().forResidents(FormTexts.words()).errors().of("ageTo"))
        .as("what residents see already")
        .contains("16 år");

    type("action", "publish");
    assertThat(read().errors().of("ageTo")).contains("16 år");
    type("action", "submit");
    assertThat(read().errors().getByField()).containsOnlyKeys("ageTo");

    type("ageTo", "16");
    assertThat(read().errors().isEmpty()).isTrue();
  }

  @Test
  void image_needs_words_in_every_language() {
    type("image", "https://example.se/bild.jpg");
    type("imageAlternative", "Fem personer går längs en sjö");
    type("title-en", "Walk around the lake");

    assertThat(read().errors().getByField()).containsOnlyKeys("imageAlternative-en");
  }

  @Test
  void merging_takes_what_was_left_alone_and_keeps_both_where_both_wrote() {
    Fields base = new Fields(typed);
    Map<String, List<String>> others = new LinkedHashMap<>(typed);
    others.put("summary", List.of("Deras"));
    others.put("bookingTo", List.of("0320-21 70 00"));
    type("summary", "Min");

    FormMerge merge =
        FormMerge.of(difference(), new Fields(typed), new Fields(others), Optional.of(base));

    assertThat(merge.fields().text("summary")).isEqualTo("Min");
    assertThat(merge.fields().text("bookingTo")).isEqualTo("0320-21 70 00");
    assertThat(merge.theirs().keySet()).containsExactly("summary", "bookingTo");
    assertThat(FormMerge.taking("summary", merge.fields(), new Fields(others)).text("summary"))
        .isEqualTo("Deras");
  }

  @Test
  void plugin_has_a_part_of_its_own_with_a_field_for_each_of_its() {
    FormPlan.Part part =
        plan().parts().stream()
            .filter(one -> one.key().equals("extra-prov"))
            .findFirst()
            .orElseThrow();

    assertThat(part.title()).isEqualTo("Fler sätt att vara med");
    assertThat(part.fields())
        .extracting(FormField::name, FormField::kind, FormField::label)
        .containsExactly(
            tuple("extra-prov.companion", FormField.Kind.BOXES, "Sällskap finns"),
            tuple("extra-prov.loan", FormField.Kind.ONE_OF, "Utrustning"),
            tuple("extra-prov.bus", FormField.Kind.TEXT, "Närmaste hållplats"));
    assertThat(part.fields().get(0).hint()).startsWith("Någon från föreningen");
    assertThat(part.fields().get(1).options())
        .extracting(Choice::label)
        .containsExactly("Inte angivet", "Ta med egen", "Lånas ut gratis");
  }

  @Test
  void plugins_fields_are_read_and_what_the_form_does_not_show_stays() {
    type("extra-prov.companion", "ja");
    type("extra-prov.loan", "deposit");
    type("extra-prov.bus", " Kinna station ");
    Map<String, String> known =
        Map.of("prov.loan", "free", "prov.bus", "Skene", "vilande.field", "ja");

    ActivitySheet sheet = reader(new Fields(typed)).read(Map.of(), known).sheet().orElseThrow();

    assertThat(sheet.content().extra())
        .isEqualTo(
            Map.of("prov.companion", "ja", "prov.bus", "Kinna station", "vilande.field", "ja"));
    assertThat(SheetFields.of(sheet, FormTexts.directory()).text("extra-prov.bus"))
        .isEqualTo("Kinna station");
  }

  @Test
  void too_long_text_of_a_plugin_is_told_at_its_field() {
    type("extra-prov.bus", "x".repeat(301));

    assertThat(read().errors().of("extra-prov.bus")).contains("300");
  }

  @Test
  void plugins_fields_are_compared_and_merged_like_the_others() {
    Fields base = new Fields(typed);
    Map<String, List<String>> others = new LinkedHashMap<>(typed);
    others.put("extra-prov.loan", List.of("free"));
    type("title", "Min");

    FormMerge merge =
        FormMerge.of(difference(), new Fields(typed), new Fields(others), Optional.of(base));

    assertThat(merge.fields().text("extra-prov.loan")).isEqualTo("free");
    assertThat(difference().between(base, new Fields(others)))
        .extracting(FieldChange::label, FieldChange::after)
        .containsExactly(tuple("Utrustning", "Lånas ut gratis"));
  }

  private void type(String field, String value) {
    typed.put(field, List.of(value));
  }

  private SheetReader.Reading read() {
    return reader(new Fields(typed)).read(Map.of(), Map.of());
  }

  private static SheetReader reader(Fields fields) {
    return new SheetReader(
        FormTexts.visit(),
        fields,
        FormTexts.directory(),
        LocalDate.of(2026, 11, 18),
        FormTexts.plugins());
  }

  private static FormPlan plan() {
    return new FormPlan(
        FormTexts.visit(),
        FormTexts.directory(),
        java.util.Set.of(),
        java.util.Set.of(),
        FormTexts.plugins());
  }

  private static FormDifference difference() {
    return new FormDifference(plan(), FormTexts.words());
  }
}
