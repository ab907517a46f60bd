package se.halsolots.catalogue.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.SharedData;
import se.halsolots.catalogue.intake.source.IntakeLimits;

class IntakeFormatsTest {

  private final IntakeFormats formats = new IntakeFormats();

  @TempDir Path folder = Path.of("");

  private Path write(String text) throws IOException {
    return Collected.write(folder, "source.txt", text);
  }

  @Test
  void the_content_decides_and_not_the_name() throws Exception {
    assertThat(formats.detect(write("\uFEFFId;Rubrik\n1;x\n"))).isEqualTo(IntakeFormat.TEMPLATE);
    assertThat(formats.detect(write("\nBEGIN:VCALENDAR\nEND:VCALENDAR\n")))
        .isEqualTo(IntakeFormat.ICALENDAR);
    assertThat(formats.detect(write("{\"next\":\"x\",\"items\":[]}")))
        .isEqualTo(IntakeFormat.OPENACTIVE);
    assertThat(formats.detect(write("[{\"id\":\"1\",\"status\":\"active\"}]")))
        .isEqualTo(IntakeFormat.HSDS);
  }

  @ParameterizedTest
  @CsvSource({
    "openactive-everyone-active, OPENACTIVE, 500",
    "openactive-everyone-active/page.json, OPENACTIVE, 500",
    "hsds-ohana-san-mateo, HSDS, 23",
    "open-referral-examples/service_full.json, HSDS, 1",
    "open-referral-examples/service_list.json, HSDS, 1",
    "open-referral-examples/organization_full.json, HSDS, 1",
    "open-referral-examples/organization_list.json, HSDS, 0",
    "open-referral-examples/taxonomy_list.json, HSDS, 0",
    "open-referral-examples/taxonomy_term_list.json, HSDS, 0",
    "open-referral-examples/service_at_location_full.json, HSDS, 1"
  })
  void the_shared_sources_are_recognised_and_taken_whole(
      String name, IntakeFormat format, int count) throws Exception {
    Path source = SharedData.path(name);
    Collected collected = Collected.from(formats.readerFor(source), source);

    assertThat(formats.detect(source)).isEqualTo(format);
    assertThat(collected.activities().size() + collected.deletions().size()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"%PDF-1.4|PDF", "<!DOCTYPE html><html>|web page", "{\"a\":1}|JSON", "''|empty"})
  void what_fits_no_format_is_refused_saying_what_it_looks_like(String text, String looks) {
    assertThatThrownBy(() -> formats.detect(write(text)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(looks)
        .hasMessageContaining("Rubrik");
  }

  @ParameterizedTest
  @ValueSource(strings = {"openactive", "hsds", "icalendar", "template"})
  void formats_have_codes(String code) {
    assertThat(IntakeFormat.find(code).orElseThrow().code()).isEqualTo(code);
  }

  @Test
  void a_zip_is_read_without_unpacking_and_a_bomb_is_refused() throws Exception {
    Path zip = folder.resolve("set.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("__MACOSX/._services.csv"));
      out.write(1);
      out.putNextEntry(new ZipEntry("../services.csv"));
      out.write("id,name,status\n1,Yoga,active\n".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("organizations.csv"));
      out.write("id,name\n".getBytes(StandardCharsets.UTF_8));
      out.write(new byte[5_000_000]);
    }
    Collected collected = Collected.from(formats.readerFor(zip), zip);
    assertThat(collected.activities()).hasSize(1);

    IntakeFormats careful =
        new IntakeFormats(new IntakeLimits(10, 1_000_000, 10_000_000, 10), page -> {});
    assertThatThrownBy(() -> Collected.from(careful.reader(IntakeFormat.HSDS), zip))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("unfolds");
    assertThatThrownBy(
            () -> new IntakeFormats(new IntakeLimits(1, 1_000, 10, 10), page -> {}).detect(zip))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("files");
  }
}
