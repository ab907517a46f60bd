package se.halsolots.catalogue.intake.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.kernel.geo.GeoPoint;

class TemplateWorkbookTest {

  @TempDir Path folder = Path.of("");

  private Path workbook() throws IOException {
    Path file = folder.resolve("lista.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("Läs mig").value(0, 0, "Så fyller du i");
      Worksheet sheet = workbook.newWorksheet("Aktiviteter");
      sheet.value(0, 0, "Exempelby kommuns aktiviteter");
      String[] headings = {
        "Rubrik",
        "Typ",
        "Startdatum",
        "Starttid",
        "Sluttid",
        "Ålder från",
        "Plats",
        "Postnummer",
        "Latitud",
        "Longitud",
        "Kostnad",
        "Pris",
        "Utvald"
      };
      for (int i = 0; i < headings.length; i++) {
        sheet.value(2, i, headings[i]);
      }
      row(sheet);
    }
    return file;
  }

  private static void row(Worksheet sheet) {
    sheet.value(3, 0, "=1+1");
    sheet.value(3, 1, "dans");
    sheet.value(3, 2, LocalDate.of(2026, 11, 24));
    sheet.style(3, 2).format("yyyy-mm-dd").set();
    sheet.value(3, 3, 0.75);
    sheet.style(3, 3).format("hh:mm").set();
    sheet.value(3, 4, "19.30");
    sheet.value(3, 5, 18);
    sheet.value(3, 6, "Salen");
    sheet.value(3, 7, 50331);
    sheet.value(3, 8, 57.5);
    sheet.value(3, 9, 12.25);
    sheet.value(3, 10, "avgift");
    sheet.value(3, 11, 20);
    sheet.style(3, 11).format("# ##0").set();
    sheet.value(3, 12, true);
  }

  @Test
  void the_sheet_with_headings_is_read_with_its_dates_times_and_numbers() throws Exception {
    Collected collected = Collected.from(new TemplateReader(), workbook());

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activities()).hasSize(1);
    IntakeActivity dance = collected.activities().get(0);
    assertThat(dance.position()).isEqualTo("rad 4");
    assertThat(dance.content().swedish().title()).isEqualTo("=1+1");
    assertThat(dance.series().get(0).start()).isEqualTo(LocalDateTime.of(2026, 11, 24, 18, 0));
    assertThat(dance.series().get(0).length()).hasMinutes(90);
    assertThat(dance.content().ages().from()).isEqualTo(18).isNotEqualTo(AgeRange.YOUNGEST);
    assertThat(dance.content().cost().note()).isEqualTo("20");
    assertThat(dance.place().orElseThrow().postcode()).isEqualTo("503 31");
    assertThat(dance.place().orElseThrow().position()).contains(new GeoPoint(57.5, 12.25));
    assertThat(dance.highlighted()).isTrue();
  }

  @Test
  void a_workbook_that_unfolds_beyond_the_limit_is_refused() throws Exception {
    Path file = workbook();
    IntakeLimits small = new IntakeLimits(100, 1_000, 1_000, 10);

    assertThatThrownBy(() -> Collected.from(new TemplateReader(small), file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("unfolds");
  }

  @Test
  void a_workbook_with_a_document_type_is_refused() throws Exception {
    Path evil = folder.resolve("evil.xlsx");
    try (ZipFile in = new ZipFile(workbook().toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(evil))) {
      for (ZipEntry entry : java.util.Collections.list(in.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.write(
            part.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")
                .getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThatThrownBy(() -> Collected.from(new TemplateReader(), evil))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("document type");
  }
}
