package se.halsolots.catalogue.intake.source;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet program counts: the first row is 1
 * @param cells cleaned texts ({@link PlainText}); numbers without grouping, with a decimal point
 */
public record TableRow(long number, List<String> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /** The text of that column, from 0; empty beyond the last. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
