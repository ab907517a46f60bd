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
      for (int i = 0; i < TITLE_ROWS; i++) {
        Optional<TableRow> row = rows.next();
        if (row.isPresent() && TemplateColumns.isHeadings(row.get())) {
          return true;
        } else if (row.isEmpty()) {
          return false;
        }
      }
    } catch (IOException e) {
      return false; // no table at all, whatever else it is
    }
    return false;
  }

  private void readWorkbook(Path source, IntakeContext context, Consumer<IntakeItem> sink)
      throws IOException {
    for (int sheet = 0; sheet < MOST_SHEETS; sheet++) {
      Optional<XlsxRows> rows = XlsxRows.open(source, sheet, limits);
      if (rows.isEmpty()) {
        break;
      }
      try (TableRows opened = rows.get()) {
        if (readTable(opened, context, sink)) {
          return;
        }
      }
    }
    throw noHeadings(source);
  }

  private static IOException noHeadings(Path source) {
    return new IOException(
        "%s är ingen aktivitetslista: bland de första %d raderna finns ingen med rubriken %s, som är obligatorisk"
            .formatted(source.getFileName(), TITLE_ROWS, TemplateHeading.TITLE.word()));
  }

  /** False if the table has no row of headings. */
  private boolean readTable(TableRows rows, IntakeContext context, Consumer<IntakeItem> sink)
      throws IOException {
    for (int i = 0; i < TITLE_ROWS; i++) {
      Optional<TableRow> row = rows.next();
      if (row.isPresent() && TemplateColumns.isHeadings(row.get())) {
        readRows(rows, row.get(), context, sink);
        return true;
      } else if (row.isEmpty()) {
        return false;
      }
    }
    return false;
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
    TemplateActivities activities = new TemplateActivities(context, sink);
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
