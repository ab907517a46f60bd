package se.halsolots.spi;

import java.time.LocalDate;
import java.util.List;
import se.halsolots.spi.ForPlugins.Use;

/**
 * Rows that staff may save as a file, CSV or XLSX as they choose.
 *
 * @param name lower-case letters, digits and hyphens; part of the file's name
 * @param labelKey key of its name in the plugin's bundle
 * @param columnKeys keys of the columns' headings
 * @param permission what one must be allowed to
 * @param rows tells the rows
 */
@ForPlugins(Use.IMPLEMENT)
public record DataExport(
    String name, String labelKey, List<String> columnKeys, Permission permission, Rows rows) {

  public DataExport {
    columnKeys = List.copyOf(columnKeys);
  }

  /** Tells the rows of an export. */
  @FunctionalInterface
  public interface Rows {

    /**
     * The rows, each with a text for every column: dates as {@code 2027-01-31}, numbers with a
     * point. They may be read one by one while the work goes on.
     *
     * @param from the first day
     * @param before the day after the last one
     */
    Iterable<List<String>> of(PluginContext context, LocalDate from, LocalDate before);
  }
}
