package se.halsolots.catalogue.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.template.TemplateFile;

/** What real files do that no format allows, and what hides in what it allows. */
class AwkwardSourcesTest {

  @TempDir Path folder;

  private Collected read(String name, String text) throws IOException {
    return read(Collected.write(folder, name, text));
  }

  private static Collected read(Path source) throws IOException {
    return Collected.from(new IntakeFormats().readerFor(source), source);
  }

  private static Path zip(Path file, Map<String, String> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  @Test
  void service_that_several_answers_tell_is_taken_once_and_the_others_are_reported()
      throws IOException {
    Collected collected =
        read(
            "services.json",
            """
            [{"id":"1","name":"Dans","status":"active"},{"id":"1","name":"Sång","status":"active"}]
            """);

    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.activity("1").content().swedish().title()).isEqualTo("Dans");
    assertThat(collected.faults()).singleElement().matches(IntakeFault::refused);
    assertThat(collected.faults().get(0).reason()).contains("[0]");
  }

  @Test
  void last_word_of_a_feed_about_an_item_counts() throws IOException {
    String item =
        """
        {"state":"%s","kind":"Event","id":"%d","modified":1,"data":{"@type":"Event","name":"%s",
        "startDate":"2027-01-11T18:00:00Z","duration":"PT1H"}}""";
    Collected collected =
        read(
            "feed.json",
            "{\"items\":["
                + String.join(
                    ",",
                    item.formatted("updated", 1, "Dans"),
                    item.formatted("updated", 2, "Sång"),
                    item.formatted("deleted", 1, ""),
                    item.formatted("updated", 2, "Körsång"))
                + "],\"next\":\"x\"}");

    assertThat(collected.deletions())
        .extracting(IntakeDeletion::sourceId)
        .containsExactly("Event/1");
    assertThat(collected.activities())
        .extracting(one -> one.content().swedish().title())
        .containsExactly("Körsång");
    assertThat(collected.faults()).isEmpty();
  }

  @Test
  void calendar_line_folded_in_the_middle_of_a_letter_is_read_as_it_was_meant() throws IOException {
    byte[] text =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Gå\r\nDTSTART:20270111T180000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            .getBytes(StandardCharsets.UTF_8);
    int middle = new String(text, StandardCharsets.ISO_8859_1).indexOf("Gå".charAt(0)) + 2;
    while (text[middle - 1] != (byte) 0xC3) {
      middle++;
    }
    ByteArrayOutputStream folded = new ByteArrayOutputStream();
    folded.write(text, 0, middle);
    folded.write("\r\n ".getBytes(StandardCharsets.US_ASCII));
    folded.write(text, middle, text.length - middle);

    Collected collected = read(Files.write(folder.resolve("a.ics"), folded.toByteArray()));

    assertThat(collected.activity("1").content().swedish().title()).isEqualTo("Gå");
  }

  @Test
  void quotation_mark_without_end_is_told_and_swallows_nothing_silently() throws IOException {
    Collected collected = read("a.csv", "Id;Rubrik\n1;Dans\n2;\"Sång\n3;Kör\n");

    assertThat(collected.activities()).extracting(IntakeActivity::sourceId).containsExactly("1");
    assertThat(collected.faults())
        .singleElement()
        .matches(fault -> fault.refused() && fault.position().equals("rad 3"));
  }

  @Test
  void cells_beyond_the_headings_are_told() throws IOException {
    Collected collected = read("a.csv", "Id;Rubrik\n1;Dans;och sång;\n");

    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.faults())
        .singleElement()
        .matches(fault -> fault.value().equals("och sång") && !fault.refused());
  }

  @ParameterizedTest
  @CsvSource({"2026/12/01", "1/12-26", "1/12 2026", "2026.12.01", "tis 1/12 2026", "1.12.26"})
  void dates_as_people_write_them(String written) throws IOException {
    Collected collected =
        read("a.csv", "Rubrik;Startdatum;Starttid;Sluttid\nDans;" + written + ";18;19\n");

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activities().get(0).series().get(0).start().toLocalDate())
        .isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void type_that_is_left_out_is_no_fault() throws IOException {
    assertThat(read("a.csv", "Rubrik;Typ\nDans;\n").faults()).isEmpty();
  }

  @Test
  void template_is_read_without_a_fault() throws IOException {
    Collected collected = read("mall.csv", TemplateFile.csv(LocalDate.of(2026, 12, 1), List.of()));

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activities()).hasSize(2);
  }

  @Test
  void list_within_a_zip_is_read() throws IOException {
    Path one = zip(folder.resolve("a.zip"), Map.of("mapp/lista.csv", "Id;Rubrik\n1;Dans\n"));
    Path two =
        zip(
            folder.resolve("b.zip"),
            Map.of("a.csv", "Id;Rubrik\n1;Dans\n", "b.csv", "Id;Rubrik\n2;Sång\n"));

    assertThat(read(one).activities()).hasSize(1);
    assertThatThrownBy(() -> read(two)).hasMessageContaining("2 aktivitetslistor");
  }
}
