package se.halsolots.catalogue.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {

  @TempDir Path folder = Path.of("");

  /** A workbook with the texts Dans, Sång and Dans in its first row. */
  private Path workbook() throws IOException {
    Path file = folder.resolve("plain.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Aktiviteter");
      sheet.value(0, 0, "Dans");
      sheet.value(0, 1, "Sång");
      sheet.value(0, 2, "Dans");
    }
    return file;
  }

  /** The same, with something else in its sheet. */
  private Path changed(String what, String by) throws IOException {
    Path file = folder.resolve("changed.xlsx");
    String before = "";
    try (ZipFile in = new ZipFile(workbook().toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        String part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().contains("worksheets/")) {
          before = part;
          part = part.replace(what, by);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(before).contains(what);
    return file;
  }

  @Test
  void shared_texts_are_read() throws Exception {
    try (XlsxRows rows = XlsxRows.open(workbook(), 0, IntakeLimits.NORMAL).orElseThrow()) {
      assertThat(rows.next().orElseThrow().cells()).containsExactly("Dans", "Sång", "Dans");
      assertThat(rows.next()).isEmpty();
    }
  }

  @Test
  void cell_that_refers_to_a_text_that_is_not_there_is_named_with_the_remedy() throws Exception {
    Path file = changed("<v>1</v>", "<v>2000000000</v>");

    assertThatThrownBy(() -> XlsxRows.open(file, 0, IntakeLimits.NORMAL))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("B1")
        .hasMessageContaining("number 2000000000")
        .hasMessageContaining("has 2 shared texts")
        .hasMessageContaining("save it anew");
  }

  @Test
  void cell_that_refers_to_the_first_text_beyond_the_last_is_refused() throws Exception {
    Path file = changed("<v>1</v>", "<v>2</v>");

    assertThatThrownBy(() -> XlsxRows.open(file, 0, IntakeLimits.NORMAL))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("number 2,");
  }

  @Test
  void sheet_in_a_hidden_part_is_looked_through_too() throws Exception {
    Path file = folder.resolve("hidden.xlsx");
    try (ZipFile in = new ZipFile(changed("<v>1</v>", "<v>2000000000</v>").toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        String part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(entry.getName().replace("sheet1.xml", ".s.xml")));
        out.write(part.replace("sheet1.xml", ".s.xml").getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThatThrownBy(() -> XlsxRows.open(file, 0, IntakeLimits.NORMAL))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(".s.xml")
        .hasMessageContaining("number 2000000000");
  }

  @Test
  void cell_far_beyond_the_last_column_is_refused() throws Exception {
    Path file = changed("\"B1\"", "\"ZZZZZZ1\"");

    assertThatThrownBy(() -> XlsxRows.open(file, 0, IntakeLimits.NORMAL))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ZZZZZZ1")
        .hasMessageContaining("save it anew");
  }

  @Test
  void more_shared_texts_than_there_is_room_for_are_refused() throws Exception {
    IntakeLimits small = new IntakeLimits(100, 1_000_000, 1_000, 10, 200);

    assertThatThrownBy(() -> XlsxRows.open(workbook(), 0, small))
        .isInstanceOf(TooMuchHeldException.class)
        .hasMessageContaining("split it");
  }
}
