package se.halsolots.web.staff.activity;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(reader(again).read(sheet.series()).sheet()).contains(sheet);
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
        reader(new Fields(typed)).read(known).sheet().orElseThrow().series();

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

  private void type(String field, String value) {
    typed.put(field, List.of(value));
  }

  private SheetReader.Reading read() {
    return reader(new Fields(typed)).read(Map.of());
  }

  private static SheetReader reader(Fields fields) {
    return new SheetReader(
        FormTexts.visit(), fields, FormTexts.directory(), LocalDate.of(2026, 11, 18));
  }

  private static FormDifference difference() {
    return new FormDifference(
        new FormPlan(
            FormTexts.visit(), FormTexts.directory(), java.util.Set.of(), java.util.Set.of()),
        FormTexts.words());
  }
}
