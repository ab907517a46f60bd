package se.halsolots.catalogue.intake.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.TargetArea;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.tenancy.Language;

class TemplateReaderTest {

  @TempDir Path folder = Path.of("");

  private Collected read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  private Collected read(String text, Charset charset) throws IOException {
    return Collected.from(
        new TemplateReader(), Collected.write(folder, "lista.csv", text, charset));
  }

  private static Path example() throws Exception {
    return Path.of(
        Objects.requireNonNull(TemplateReaderTest.class.getResource("/intake/exempel.csv"))
            .toURI());
  }

  @Test
  void the_example_file_goes_in_without_any_fault() throws Exception {
    Collected collected = Collected.from(new TemplateReader(), example());

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activities()).hasSize(6);
  }

  @Test
  void a_full_row_gives_every_part_of_an_activity() throws Exception {
    IntakeActivity walk = Collected.from(new TemplateReader(), example()).activity("exempel-001");

    assertThat(walk.position()).isEqualTo("rad 2");
    assertThat(walk.content().type()).isEqualTo(ActivityType.WALK);
    assertThat(walk.content().swedish().title()).isEqualTo("Lugn promenad längs ån");
    assertThat(walk.content().swedish().description()).contains("\n\n");
    assertThat(walk.content().text(Language.EASY_SWEDISH).description())
        .startsWith("Vi går tillsammans.");
    assertThat(walk.content().text(Language.ENGLISH).title()).isEqualTo("Gentle walk by the river");
    assertThat(walk.content().dimensions())
        .containsExactlyInAnyOrder(HealthDimension.PHYSICAL, HealthDimension.SOCIAL);
    assertThat(walk.content().targetAreas())
        .containsExactlyInAnyOrder(TargetArea.HOUSING, TargetArea.LIVING_HABITS);
    assertThat(walk.content().targetGroups())
        .containsExactlyInAnyOrder(TargetGroup.SENIORS, TargetGroup.NEWCOMERS);
    assertThat(walk.content().leaderLanguages()).containsExactlyInAnyOrder("sv", "ar", "prs");
    assertThat(walk.content().cost().free()).isTrue();
    assertThat(walk.organiser().orElseThrow().kind()).isEqualTo(OrganiserKind.ASSOCIATION);
    assertThat(walk.coOrganisers()).containsExactly("Exempelby bibliotek");
    assertThat(walk.place().orElseThrow().position()).contains(new GeoPoint(57.7228, 12.9371));
    assertThat(walk.place().orElseThrow().postcode()).isEqualTo("503 31");
    assertThat(walk.place().orElseThrow().accessibility())
        .contains(AccessibilityFact.WHEELCHAIR, AccessibilityFact.NEAR_STOP);
    assertThat(walk.highlighted()).isTrue();
    assertThat(walk.verified())
        .contains(new IntakeActivity.Verified(LocalDate.of(2026, 10, 23), "Folkhälsostrateg"));
  }

  @Test
  void a_weekly_series_has_its_first_date_its_break_and_its_changes() throws Exception {
    IntakeActivity walk = Collected.from(new TemplateReader(), example()).activity("exempel-001");
    SeriesContent series = walk.series().get(0);

    assertThat(series.start()).isEqualTo(LocalDateTime.of(2026, 8, 25, 10, 0));
    assertThat(series.length()).isEqualTo(Duration.ofMinutes(90));
    assertThat(series.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270612T235959");
    assertThat(series.breaks())
        .containsExactly(new DateRange(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 6)));
    assertThat(series.changes())
        .containsEntry(LocalDateTime.of(2026, 11, 26, 10, 0), OccasionChange.cancelled(""))
        .containsEntry(
            LocalDateTime.of(2026, 12, 1, 10, 0),
            OccasionChange.movedTo(LocalDateTime.of(2026, 12, 2, 19, 0), ""))
        .hasSize(2);
    assertThat(walk.series()).hasSize(2);
    assertThat(walk.series().get(1).start()).isEqualTo(LocalDateTime.of(2026, 11, 28, 11, 0));
  }

  @Test
  void an_organiser_or_place_described_once_is_known_by_name_afterwards() throws Exception {
    Collected collected = Collected.from(new TemplateReader(), example());

    assertThat(collected.activity("exempel-002").organiser())
        .isEqualTo(collected.activity("exempel-001").organiser());
    assertThat(collected.activity("exempel-003").place())
        .isEqualTo(collected.activity("exempel-001").place());
  }

  @Test
  void a_self_guided_place_has_no_time() throws Exception {
    IntakeActivity gym = Collected.from(new TemplateReader(), example()).activity("exempel-005");

    assertThat(gym.content().selfGuided()).contains(SelfGuidedKind.OUTDOOR_GYM);
    assertThat(gym.series()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void every_usual_encoding_is_recognised(String charset) throws Exception {
    Collected collected =
        read("Id;Rubrik;Typ\n1;Språkcafé på å, ä och ö;språkcafé\n", Charset.forName(charset));

    assertThat(collected.activity("1").content().swedish().title())
        .isEqualTo("Språkcafé på å, ä och ö");
    assertThat(collected.faults()).isEmpty();
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_heading() throws Exception {
    assertThat(read("\uFEFFRubrik;Typ\nDans;dans\n").faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "sep=;"})
  void the_separator_is_found(String separator) throws Exception {
    String first = separator.startsWith("sep") ? separator + "\r\n" : "";
    String s = separator.startsWith("sep") ? ";" : separator;
    Collected collected =
        read(first + "Typ" + s + "Rubrik\r\nkurs" + s + "\"Läsa, skriva; räkna\"\r\n");

    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.activities().get(0).content().type()).isEqualTo(ActivityType.COURSE);
    assertThat(collected.activities().get(0).content().swedish().title())
        .isEqualTo("Läsa, skriva; räkna");
  }

  @Test
  void an_unknown_heading_is_reported_once_with_what_was_probably_meant() throws Exception {
    Collected collected = read("Rubrik;Sammanfatning;Budget;Typ\nDans;kul;1;dans\nSång;;;kurs\n");

    assertThat(collected.activities()).hasSize(2);
    assertThat(collected.faultFields()).containsExactly("Sammanfatning", "Budget");
    assertThat(collected.faults().get(0).reason()).contains("Menade du ”Sammanfattning”?");
    assertThat(collected.faults().get(0).refused()).isFalse();
  }

  @Test
  void without_the_obligatory_heading_the_file_is_refused_naming_it() {
    assertThatThrownBy(() -> read("Namn;Typ\nDans;dans\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Rubrik")
        .hasMessageContaining("lista.csv");
    assertThatThrownBy(() -> read("")).isInstanceOf(IOException.class);
  }

  @Test
  void a_word_that_is_not_in_the_list_is_a_fault_with_a_suggestion() throws Exception {
    Collected collected =
        read("Rubrik;Typ;Målgrupper;Ledarens språk\nDans;Dnas;senioer,alla;arabisk\n");

    assertThat(collected.faults())
        .extracting("field", "value", "refused")
        .contains(
            org.assertj.core.groups.Tuple.tuple("Typ", "Dnas", false),
            org.assertj.core.groups.Tuple.tuple("Målgrupper", "senioer", false));
    assertThat(collected.faults().get(0).reason()).contains("Menade du ”dans”?");
    assertThat(collected.activities().get(0).content().targetGroups())
        .containsExactly(TargetGroup.EVERYONE);
    assertThat(collected.activities().get(0).content().type()).isEqualTo(ActivityType.OPEN_MEETING);
  }

  @Test
  void bad_values_are_left_out_and_reported_and_the_row_goes_in() throws Exception {
    Collected collected =
        read(
            "Id;Rubrik;Typ;Ålder från;Ålder till;Kontakt e-post;Länk;Plats;Latitud;Longitud;"
                + "Postnummer;Startdatum;Starttid;Kontrollerad\n"
                + "7;Dans;dans;tjugo;130;anna;javascript:alert(1);Salen;100;12,9;12;"
                + "0001-01-01;25:99;igår\n");

    assertThat(collected.faultFields())
        .containsExactlyInAnyOrder(
            "Startdatum",
            "Starttid",
            "Ålder från",
            "Ålder till",
            "Kontakt e-post",
            "Länk",
            "Latitud",
            "Postnummer",
            "Kontrollerad");
    assertThat(collected.activity("7").place().orElseThrow().position()).isEmpty();
    assertThat(collected.activity("7").content().onlineLink()).isEmpty();
    assertThat(collected.faults()).allMatch(fault -> fault.position().equals("rad 2"));
  }

  @Test
  void a_row_without_title_or_with_an_id_used_before_is_refused_alone() throws Exception {
    Collected collected =
        read("Id;Rubrik;Typ\n1;Dans;dans\n2;;dans\n3;Sång;kurs\n1;Gång;promenad\n");

    assertThat(collected.activities()).extracting("sourceId").containsExactly("1", "3");
    assertThat(collected.faults()).hasSize(2).allMatch(fault -> fault.refused());
    assertThat(collected.faults().get(1).reason()).contains("rad 2");
  }

  @Test
  void a_table_without_ids_gives_the_same_names_each_time() throws Exception {
    String table = "Rubrik;Typ;Plats\nDans;dans;Salen\nDans;dans;Parken\n";

    assertThat(read(table).activities()).extracting("sourceId").doesNotHaveDuplicates();
    assertThat(read(table).activities().get(1).sourceId())
        .isEqualTo(read(table).activities().get(1).sourceId());
  }

  @Test
  void decimal_commas_and_online_activities_are_understood() throws Exception {
    Collected collected =
        read(
            """
            Id;Rubrik;Typ;Länk;Plats;Latitud;Longitud
            1;Yoga hemma;yoga och avspänning;https://mote.example.se/yoga;;;
            2;Yoga här;yoga och avspänning;;Salen;57,5;12,25
            """);

    assertThat(collected.activity("1").content().attendance()).isEqualTo(Attendance.ONLINE);
    assertThat(collected.activity("2").place().orElseThrow().position())
        .contains(new GeoPoint(57.5, 12.25));
    assertThat(collected.faults()).isEmpty();
  }

  @Test
  void text_that_looks_like_a_formula_is_text_and_control_characters_are_gone() throws Exception {
    Collected collected = read("Rubrik;Typ\n=CMD|'/C calc'!A0\0;kurs\n");

    assertThat(collected.activities().get(0).content().swedish().title())
        .isEqualTo("=CMD|'/C calc'!A0");
  }

  @Test
  void an_unclosed_quotation_mark_keeps_the_rows_before_it() throws Exception {
    Collected collected =
        read("Rubrik;Typ\nDans;dans\nSång;kurs\n\"Öppen;kurs\n" + "x;y\n".repeat(1_500_000));

    assertThat(collected.activities()).hasSize(2);
    assertThat(collected.faults()).hasSize(1);
    assertThat(collected.faults().get(0).reason()).contains("quotation mark");
  }
}
