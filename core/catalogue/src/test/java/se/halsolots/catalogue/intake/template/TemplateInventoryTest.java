package se.halsolots.catalogue.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.formats.IntakeFormat;
import se.halsolots.catalogue.intake.formats.IntakeFormats;

/** Inventories as municipalities have them, made before anybody saw the template. */
class TemplateInventoryTest {

  @TempDir Path folder = Path.of("");

  private Collected read(String text) throws IOException {
    return Collected.from(new TemplateReader(), Collected.write(folder, "inventering.csv", text));
  }

  private SeriesContent series(String weekdays, String lastDay) throws IOException {
    return read("Rubrik;Veckodagar;Starttid;Sluttid;Startdatum;Slutdatum\nBoule;"
            + "%s;10;11;2026-12-01;%s\n".formatted(weekdays, lastDay))
        .activities()
        .get(0)
        .series()
        .get(0);
  }

  @Test
  void an_inventory_with_headings_of_its_own_goes_in_whole() throws Exception {
    Path file =
        Collected.write(
            folder,
            "inventering.csv",
            """
            Aktiviteter för seniorer hösten 2026;;;;;;;;;;;
            ;;;;;;;;;;;
            Aktivitet;Förening;Lokal;Gatuadress;Postnr;Postort;Veckodag;Tid;Datum;E-post;Telefon;Hemsida
            Stickcafé;Garnvännerna;Ladan;Ågatan 2;50331;Exempelby;tisdagar;kl 10-11.30;2026-12-01;info@garn.example.se;031-390 06 07;www.garn.example.se
            """);

    Collected collected = Collected.from(new TemplateReader(), file);

    assertThat(new IntakeFormats().detect(file)).isEqualTo(IntakeFormat.TEMPLATE);
    assertThat(collected.faults()).isEmpty();
    IntakeActivity knitting = collected.activities().get(0);
    assertThat(knitting.content().swedish().title()).isEqualTo("Stickcafé");
    assertThat(knitting.organiser().orElseThrow().name()).isEqualTo("Garnvännerna");
    assertThat(knitting.organiser().orElseThrow().web()).isEqualTo("https://www.garn.example.se");
    assertThat(knitting.place().orElseThrow().street()).isEqualTo("Ågatan 2");
    assertThat(knitting.place().orElseThrow().postcode()).isEqualTo("503 31");
    assertThat(knitting.content().contact().email()).isEqualTo("info@garn.example.se");
    assertThat(knitting.content().contact().phone()).isEqualTo("031-390 06 07");
    assertThat(knitting.series().get(0).start()).isEqualTo(LocalDateTime.of(2026, 12, 1, 10, 0));
  }

  @Test
  void the_templates_own_headings_go_before_others_wherever_they_stand() throws Exception {
    Collected collected = read("Aktivitet;Rubrik;Dag;Veckodagar\n7;Boule;x;onsdag\n");

    assertThat(collected.activities().get(0).content().swedish().title()).isEqualTo("Boule");
    assertThat(collected.faultFields()).startsWith("Aktivitet", "Dag");
  }

  @Test
  void a_fault_names_the_heading_that_stands_in_the_table() throws Exception {
    Collected collected =
        read("Aktivitet;Plats;E-post;Tid;Datum\nBoule;Torget;fel;1899-12-31 18:00;x\n");

    assertThat(collected.faultFields()).containsExactly("Datum", "E-post");
  }

  @Test
  void any_table_with_a_column_of_names_is_no_inventory() throws Exception {
    Path file = Collected.write(folder, "medlemmar.csv", "Namn;Telefon\nNils;031-390 06 07\n");

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(() -> new IntakeFormats().detect(file)))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mån-fre|MO,TU,WE,TH,FR",
        "måndag till torsdag|MO,TU,WE,TH",
        "fre – mån|MO,FR,SA,SU",
        "tis + tors|TU,TH",
        "varje onsdag|WE",
        "helger|SA,SU",
        "alla dagar|MO,TU,WE,TH,FR,SA,SU",
        "vardagar och lördag|MO,TU,WE,TH,FR,SA",
      })
  void weekdays_are_understood_as_people_write_them(String written, String days) throws Exception {
    assertThat(series(written, "2026-12-31").rule())
        .isEqualTo("FREQ=WEEKLY;BYDAY=" + days + ";UNTIL=20261231T235959");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tider varierar", "online", "från hösten", "tills vidare"})
  void a_word_that_only_begins_like_a_weekday_is_reported(String word) throws Exception {
    Collected collected =
        read(
            "Rubrik;Veckodagar;Starttid;Sluttid;Startdatum\nBoule;" + word + ";10;11;2026-12-01\n");

    assertThat(collected.activities().get(0).series().get(0).rule()).isEmpty();
    assertThat(collected.faults().get(0).value()).isEqualTo(word);
    assertThat(collected.faults().get(0).reason()).contains("giltiga ord: måndag");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "första måndagen i månaden|FREQ=MONTHLY;BYDAY=1MO|2026-12-07",
        "Sista torsdagen varje månad|FREQ=MONTHLY;BYDAY=-1TH|2026-12-31",
        "onsdagar varannan vecka|FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO|2026-12-02",
        "onsdagar varje vecka|FREQ=WEEKLY;BYDAY=WE|2026-12-02",
        "onsdag, en gång i veckan|FREQ=WEEKLY;BYDAY=WE|2026-12-02",
        "varannan onsdag|FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO|2026-12-02",
      })
  void how_often_may_stand_where_the_weekdays_do(String written, String rule, String first)
      throws Exception {
    SeriesContent series = series(written, "");

    assertThat(series.rule()).isEqualTo(rule);
    assertThat(series.start()).isEqualTo(LocalDateTime.parse(first + "T10:00"));
  }

  @Test
  void weeks_that_are_not_understood_are_not_taken_for_every_week() throws Exception {
    Collected collected =
        read(
            """
            Rubrik;Veckodagar;Starttid;Sluttid;Startdatum;Slutdatum
            Boule;onsdagar jämna veckor;10;11;2026-12-01;2027-03-01
            """);

    assertThat(collected.activities().get(0).series().get(0).rule()).isEmpty();
    assertThat(collected.faultFields()).containsExactly("Upprepning");
    assertThat(collected.faults().get(0).value()).isEqualTo("onsdagar jämna veckor");
  }

  @Test
  void weekdays_in_the_plural_go_on_until_further_notice() throws Exception {
    assertThat(series("tisdagar", "").rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TU");
    assertThat(series("tisdag", "tills vidare").rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TU");
    assertThat(series("tisdag", "").rule()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fri entré", "Kostnadsfritt", "Ingen kostnad", "Gratis!", "0 kr"})
  void what_costs_nothing_may_be_said_in_many_words(String words) throws Exception {
    Collected collected = read("Rubrik;Kostnad\nBoule;" + words + "\n");

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activities().get(0).content().cost().free()).isTrue();
  }

  @Test
  void both_ages_may_stand_in_one_cell_and_half_a_kind_is_enough() throws Exception {
    Collected collected = read("Rubrik;Ålder;Typ;Plats\nBoule;13–19 år;Idrott;Torget\n");

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activities().get(0).content().ages())
        .isEqualTo(new AgeRange(13, OptionalInt.of(19)));
    assertThat(collected.activities().get(0).content().type()).isEqualTo(ActivityType.SPORT);
  }

  @Test
  void a_second_list_in_a_workbook_is_not_lost_without_a_word() throws Exception {
    Path file = folder.resolve("listor.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (String season : new String[] {"Höst", "Vår"}) {
        Worksheet sheet = workbook.newWorksheet(season);
        sheet.value(0, 0, "Rubrik");
        sheet.value(0, 1, "Plats");
        sheet.value(0, 2, "Arrangör");
        sheet.value(1, 0, "Boule " + season);
      }
      workbook.newWorksheet("Hjälp").value(0, 0, "Rubrik");
    }

    Collected collected = Collected.from(new TemplateReader(), file);

    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.faults()).hasSize(1);
    assertThat(collected.faults().get(0).position()).isEqualTo("blad 2");
    assertThat(collected.faults().get(0).refused()).isTrue();
  }
}
