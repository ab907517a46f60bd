package se.halsolots.catalogue.intake.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.IntakeReader;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.Wording;
import se.halsolots.catalogue.intake.source.CsvRows;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.catalogue.intake.source.SourceFile;
import se.halsolots.catalogue.intake.source.SourceSet;
import se.halsolots.catalogue.intake.source.TableRow;
import se.halsolots.catalogue.intake.source.TableRows;
import se.halsolots.catalogue.intake.source.XlsxRows;

/**
 * Reads the portal's own template, CSV or XLSX, whatever the file is called. The row of headings
 * may follow some rows of title; in a workbook the first sheet that has headings is read.
 */
public final class TemplateReader implements IntakeReader {

  private static final int TITLE_ROWS = 10;
  private static final int MOST_SHEETS = 20;
  private static final int LIKE_A_LIST = 3;

  private final IntakeLimits limits;

  public TemplateReader() {
    this(IntakeLimits.NORMAL);
  }

  public TemplateReader(IntakeLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Path source, IntakeContext context, Consumer<IntakeItem> sink)
      throws IOException {
    try (SourceSet set = SourceSet.open(source, limits)) {
      if (set.find("workbook.xml").isPresent()) {
        readWorkbook(source, context, sink);
        return;
      }
      try (TableRows rows = CsvRows.open(onlyTable(source, set), limits)) {
        if (!readTable(rows, context, sink)) {
          throw noHeadings(source);
        }
      }
    }
  }

  private SourceFile onlyTable(Path source, SourceSet set) throws IOException {
    List<SourceFile> tables = new ArrayList<>();
    for (SourceFile file : set.files()) {
      if (set.files().size() == 1 || recognises(file, limits)) {
        tables.add(file);
      }
    }
    if (tables.size() > 1) {
      throw new IOException(
          "%s innehåller %d aktivitetslistor; läs in dem en i taget"
              .formatted(source.getFileName(), tables.size()));
    }
    return tables.stream().findFirst().orElseThrow(() -> noHeadings(source));
  }

  /** Whether the text file has a row of headings where the template has it. */
  public static boolean recognises(SourceFile file, IntakeLimits limits) {
    try (TableRows rows = CsvRows.open(file, limits)) {
      return headings(rows).isPresent();
    } catch (IOException e) {
      return false; // no table at all, whatever else it is
    }
  }

  private void readWorkbook(Path source, IntakeContext context, Consumer<IntakeItem> sink)
      throws IOException {
    boolean read = false;
    for (int sheet = 0; sheet < MOST_SHEETS; sheet++) {
      Optional<XlsxRows> rows = XlsxRows.open(source, sheet, limits);
      if (rows.isEmpty()) {
        break;
      }
      try (TableRows opened = rows.get()) {
        if (read) {
          tellOfSheet(sheet + 1, opened, sink);
        } else {
          read = readTable(opened, context, sink);
        }
      }
    }
    if (!read) {
      throw noHeadings(source);
    }
  }

  /** A second list in a workbook must not be lost without a word; an explanation is no list. */
  private static void tellOfSheet(int number, TableRows rows, Consumer<IntakeItem> sink) {
    try {
      Optional<TableRow> headings = headings(rows);
      if (headings.filter(row -> TemplateColumns.known(row) >= LIKE_A_LIST).isPresent()
          && rows.next().filter(row -> !row.isBlank()).isPresent()) {
        sink.accept(
            new IntakeFault(
                "blad " + number,
                "",
                "",
                "",
                "bladet har också en aktivitetslista, som inte läses; spara varje blad som en egen"
                    + " fil",
                true));
      }
    } catch (IOException e) {
      return; // what cannot be read is no list
    }
  }

  private static IOException noHeadings(Path source) {
    return new IOException(
        "%s är ingen aktivitetslista: bland de första %d raderna finns ingen med rubriken %s, som är obligatorisk"
            .formatted(source.getFileName(), TITLE_ROWS, TemplateHeading.TITLE.word()));
  }

  /** False if the table has no row of headings. */
  private boolean readTable(TableRows rows, IntakeContext context, Consumer<IntakeItem> sink)
      throws IOException {
    Optional<TableRow> headings = headings(rows);
    if (headings.isPresent()) {
      readRows(rows, headings.get(), context, sink);
    }
    return headings.isPresent();
  }

  private static Optional<TableRow> headings(TableRows rows) throws IOException {
    for (int i = 0; i < TITLE_ROWS; i++) {
      Optional<TableRow> row = rows.next();
      if (row.isEmpty() || TemplateColumns.isHeadings(row.get())) {
        return row;
      }
    }
    return Optional.empty();
  }

  /** Texts beyond the last heading: often a separator within a text that lacks quotation marks. */
  private static void tellOfCellsBeyond(
      TableRow headings, TableRow row, Consumer<IntakeItem> sink) {
    int known = headings.cells().size();
    for (int column = known; column < row.cells().size(); column++) {
      if (!row.cell(column).isEmpty()) {
        sink.accept(
            new IntakeFault(
                "rad " + row.number(),
                "",
                "kolumn " + (column + 1),
                row.cell(column),
                "har ingen rubrik och läses inte; står det ett skiljetecken i en text på raden?",
                false));
      }
    }
  }

  private static void readRows(
      TableRows rows, TableRow headings, IntakeContext context, Consumer<IntakeItem> sink) {
    TemplateColumns columns =
        TemplateColumns.of(
            headings,
            new ItemFaults("rad " + headings.number(), "", Wording.SWEDISH, sink),
            context.fields().keySet());
    TemplateActivities activities =
        new TemplateActivities(context, item -> sink.accept(columns.inItsWords(item)));
    long last = headings.number();
    try {
      for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        last = row.get().number();
        if (!row.get().isBlank()) {
          tellOfCellsBeyond(headings, row.get(), sink);
          activities.add(TemplateRow.of(row.get(), columns));
        }
      }
      activities.end();
    } catch (IOException e) {
      activities.end();
      sink.accept(
          new IntakeFault(
              "rad " + (last + 1),
              "",
              "",
              "",
              "filen kan inte läsas vidare härifrån: " + e.getMessage(),
              true));
    }
  }
}
