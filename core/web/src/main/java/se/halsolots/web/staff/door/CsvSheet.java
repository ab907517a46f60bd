package se.halsolots.web.staff.door;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import se.halsolots.web.page.Answer;

/**
 * Rows as a file for a spreadsheet: semicolons between, as Swedish programs expect, each cell in
 * quotes. A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP,
 * CSV Injection).
 */
public final class CsvSheet {

  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvSheet() {}

  /** The rows as a file. */
  public static Answer answer(String fileName, List<List<String>> rows) {
    return new Answer.Document("text/csv; charset=utf-8", fileName, text(rows), Duration.ZERO);
  }

  /** The rows as text, with a byte order mark before them. */
  public static String text(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(CsvSheet::cell).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
