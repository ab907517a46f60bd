package se.halsolots.testkit.plugin.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import se.halsolots.spi.DataExport;

/** Exports have columns, and work where there is nothing to save. */
final class ExportContract implements Contract {

  private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    faults.names("export", plugin.plugin().exports(), DataExport::name);
    for (DataExport export : plugin.plugin().exports()) {
      faults.unless(
          !export.columnKeys().isEmpty()
              && new HashSet<>(export.columnKeys()).size() == export.columnKeys().size(),
          "the export '%s' must have columns, each with a heading of its own",
          export.name());
    }
    OwnTables.withoutRows(
        plugin,
        (empty, context) -> {
          for (DataExport export : empty.exports()) {
            for (List<String> row : export.rows().of(context, FROM, FROM.plusYears(1))) {
              faults.unless(
                  row.size() == export.columnKeys().size(),
                  "the export '%s' gives %s texts for %s columns; give one for each",
                  export.name(),
                  row.size(),
                  export.columnKeys().size());
            }
          }
        });
  }
}
