package se.halsolots.catalogue.intake.hsds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.source.CsvRows;
import se.halsolots.catalogue.intake.source.HeldBytes;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.catalogue.intake.source.JsonThing;
import se.halsolots.catalogue.intake.source.SourceFile;
import se.halsolots.catalogue.intake.source.SourceSet;
import se.halsolots.catalogue.intake.source.TableRow;
import se.halsolots.catalogue.intake.source.TooMuchHeldException;

/**
 * The tabular form: puts the rows of related tables together to what the JSON form says in one
 * object. Only {@code services} is streamed; the other tables are kept as bare rows.
 */
final class HsdsTables {

  private final SourceSet set;
  private final IntakeLimits limits;
  private final HeldBytes held;

  HsdsTables(SourceSet set, IntakeLimits limits) {
    this.set = set;
    this.limits = limits;
    this.held = new HeldBytes(limits);
  }

  static boolean isIn(SourceSet set) {
    return services(set).isPresent();
  }

  private static Optional<SourceFile> services(SourceSet set) {
    return set.find("services.csv").or(() -> set.find("service.csv"));
  }

  void read(HsdsServices services, Consumer<IntakeItem> sink) throws IOException {
    HsdsJoins joins = new HsdsJoins(this::load, sink);
    SourceFile file = services(set).orElseThrow();
    try (CsvRows rows = CsvRows.open(file, limits)) {
      List<String> headings = rows.next().map(HsdsTable::headings).orElse(List.of());
      if (!headings.contains("name")) {
        throw new IOException(file.name() + " has no column called name in its first row");
      }
      long last = 1;
      try {
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
          last = row.get().number();
          if (!row.get().isBlank()) {
            Map<String, @Nullable Object> service = HsdsTable.object(headings, row.get().cells());
            services.add(
                file.name() + " row " + last,
                JsonThing.of(joins.complete(service)),
                JsonThing.MISSING,
                JsonThing.MISSING);
          }
        }
      } catch (IOException e) {
        sink.accept(
            new IntakeFault(
                file.name() + " row " + (last + 1),
                "",
                "",
                "",
                "the file cannot be read further: " + e.getMessage(),
                true));
      }
    }
  }

  /** The rows of the first of these tables that is there, by a column; none if none is. */
  private HsdsTable load(List<String> names, String keyColumn, Consumer<IntakeItem> sink)
      throws TooMuchHeldException {
    Optional<SourceFile> file =
        names.stream().flatMap(name -> set.find(name + ".csv").stream()).findFirst();
    HsdsTable table = new HsdsTable(keyColumn, held);
    if (file.isPresent()) {
      try (CsvRows rows = CsvRows.open(file.get(), limits)) {
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
          table.add(row.get());
        }
      } catch (TooMuchHeldException e) {
        throw e;
      } catch (IOException e) {
        sink.accept(
            new IntakeFault(
                file.get().name(),
                "",
                "",
                "",
                "the table cannot be read to its end: " + e.getMessage(),
                false));
      }
    }
    return table;
  }

  /** Loads a table. */
  interface Loader {
    HsdsTable load(List<String> names, String keyColumn, Consumer<IntakeItem> sink)
        throws TooMuchHeldException;
  }

  /** The rows of a small table by one of its columns. */
  static final class HsdsTable {

    private static final int SHARED = 20_000;

    private final String keyColumn;
    private final HeldBytes held;
    private final Map<String, List<List<String>>> rows = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private List<String> headings = List.of();

    HsdsTable(String keyColumn, HeldBytes held) {
      this.keyColumn = keyColumn;
      this.held = held;
    }

    private void add(TableRow row) throws TooMuchHeldException {
      if (headings.isEmpty()) {
        headings = headings(row);
        return;
      }
      int column = headings.indexOf(keyColumn);
      if (column >= 0 && !row.cell(column).isEmpty()) {
        List<String> kept = new ArrayList<>(row.cells().size());
        for (String cell : row.cells()) {
          kept.add(shared(cell));
        }
        held.text(0);
        rows.computeIfAbsent(row.cell(column), key -> new ArrayList<>(2)).add(kept);
      }
    }

    /** Weekdays, times and cities repeat; each is kept once. */
    private String shared(String word) throws TooMuchHeldException {
      String known = words.get(word);
      if (known == null) {
        held.text(word.length());
      } else {
        held.again();
      }
      if (known == null && words.size() < SHARED) {
        words.put(word, word);
      }
      return known == null ? word : known;
    }

    boolean isEmpty() {
      return rows.isEmpty();
    }

    Stream<Map<String, @Nullable Object>> find(String key) {
      return rows.getOrDefault(key, List.of()).stream().map(cells -> object(headings, cells));
    }

    /** The names of the columns; capital letters do not matter. */
    static List<String> headings(TableRow row) {
      return row.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    }

    static Map<String, @Nullable Object> object(List<String> headings, List<String> cells) {
      Map<String, @Nullable Object> object = new HashMap<>();
      for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
        if (!cells.get(i).isEmpty()) {
          object.put(headings.get(i), cells.get(i));
        }
      }
      return object;
    }
  }
}
