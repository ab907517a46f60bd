package se.halsolots.testkit.plugin.contract;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.halsolots.testkit.database.DatabaseUnderTest;

/** The tables of a database, in lower case, without the history of its migrations. */
final class Tables {

  private static final String HISTORY = "schema_history_";

  private Tables() {}

  /**
   * A table.
   *
   * @param mandatory columns that are never null
   * @param keys columns of the primary key and of all unique indexes, in order, by name
   */
  record Table(
      String name, List<String> columns, List<String> mandatory, Map<String, List<String>> keys) {}

  static List<Table> of(DatabaseUnderTest database) {
    List<Table> tables = new ArrayList<>();
    try (Connection connection = database.ownerDataSource().getConnection()) {
      DatabaseMetaData meta = connection.getMetaData();
      String schema = connection.getSchema();
      try (ResultSet found = meta.getTables(null, schema, "%", new String[] {"TABLE"})) {
        while (found.next()) {
          String name = found.getString("TABLE_NAME");
          if (!lower(name).startsWith(HISTORY)) {
            tables.add(table(meta, schema, name));
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return tables;
  }

  private static Table table(DatabaseMetaData meta, String schema, String name)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    List<String> mandatory = new ArrayList<>();
    try (ResultSet found = meta.getColumns(null, schema, name, "%")) {
      while (found.next()) {
        String column = lower(found.getString("COLUMN_NAME"));
        columns.add(column);
        if (found.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls) {
          mandatory.add(column);
        }
      }
    }
    Map<String, List<String>> keys = new TreeMap<>();
    try (ResultSet found = meta.getIndexInfo(null, schema, name, true, false)) {
      while (found.next()) {
        String index = found.getString("INDEX_NAME");
        if (index != null) {
          keys.computeIfAbsent(lower(index), any -> new ArrayList<>())
              .add(lower(found.getString("COLUMN_NAME")));
        }
      }
    }
    return new Table(lower(name), columns, mandatory, keys);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
