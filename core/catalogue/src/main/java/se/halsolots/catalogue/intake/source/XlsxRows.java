package se.halsolots.catalogue.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A sheet of an XLSX workbook, read as a stream. Dates and times come as ISO texts, formulas as the
 * value that the spreadsheet program computed last; nothing is computed here.
 */
public final class XlsxRows implements TableRows {

  private static final int PROLOGUE = 4096;

  private final ReadableWorkbook workbook;
  private final XlsxCells cells;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final IntakeLimits limits;

  private XlsxRows(ReadableWorkbook workbook, Sheet sheet, IntakeLimits limits) throws IOException {
    this.workbook = workbook;
    this.limits = limits;
    this.cells = new XlsxCells(workbook.isDate1904());
    this.stream = sheet.openStream();
    this.rows = stream.iterator();
  }

  /**
   * Opens a sheet by its place in the workbook.
   *
   * @param sheet from 0
   * @return empty if the workbook has no such sheet
   */
  public static Optional<XlsxRows> open(Path file, int sheet, IntakeLimits limits)
      throws IOException {
    if (sheet == 0) {
      checkContainer(file, limits);
    }
    try {
      ReadableWorkbook workbook =
          new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
      return sheet(workbook, sheet, limits);
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private static Optional<XlsxRows> sheet(ReadableWorkbook workbook, int sheet, IntakeLimits limits)
      throws IOException {
    try {
      Optional<Sheet> found = workbook.getSheet(sheet);
      if (found.isPresent()) {
        return Optional.of(new XlsxRows(workbook, found.get(), limits));
      }
      workbook.close();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      workbook.close();
      throw e;
    }
  }

  @Override
  public Optional<TableRow> next() throws IOException {
    try {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      Row row = rows.next();
      return Optional.of(new TableRow(row.getRowNum(), texts(row)));
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private List<String> texts(Row row) throws IOException {
    List<String> texts = new ArrayList<>(row.getCellCount());
    long chars = 0;
    for (int column = 0; column < row.getCellCount(); column++) {
      String text = row.getOptionalCell(column).map(cells::text).orElse("");
      chars += text.length();
      texts.add(PlainText.of(text));
    }
    if (chars > limits.maxItemChars()) {
      throw new ItemTooLongException(limits.maxItemChars());
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }

  private static IOException broken(Exception e) {
    String reason = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
    return new IOException("the XLSX file is broken: " + reason, e);
  }

  /**
   * Unpacks every part once, so that the limits hold before the library parses anything, and
   * refuses document type declarations: no spreadsheet program writes any, they only carry entity
   * tricks.
   */
  private static void checkContainer(Path file, IntakeLimits limits) throws IOException {
    XlsxCheck check = new XlsxCheck(limits);
    try (SourceSet parts = SourceSet.parts(file, limits)) {
      for (SourceFile part : parts.files()) {
        String start = new String(part.head(PROLOGUE), StandardCharsets.ISO_8859_1);
        String visible = start.replace("\0", "").toUpperCase(Locale.ROOT);
        if (visible.contains("<!DOCTYPE") || visible.contains("<!ENTITY")) {
          throw new IOException(
              "the part "
                  + part.name()
                  + " of the XLSX file declares a document type; that is not allowed");
        }
        try (InputStream in = part.open()) {
          in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        try (InputStream in = part.open()) {
          check.part(part.name(), in);
        }
      }
      check.end();
    }
  }
}
