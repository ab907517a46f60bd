package se.halsolots.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.halsolots.spi.TenantId;

/**
 * The rows that a module keeps of a tenant, whatever its tables are: to count them, to hand them
 * out whole, and to erase them. A module's tables begin with its name, and have a column {@code
 * tenant_id}; the others are nobody's and stay.
 */
@ApplicationScoped
public class TenantTables {

  private static final String TENANT = "TENANT_ID";

  /** Names come from the database itself; nothing else is ever put into a statement. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  @Resource(lookup = "jdbc/portal")
  @Nullable DataSource dataSource;

  /** Takes a table's rows one by one. */
  public interface Rows {

    /** A table begins; its columns without the tenant's. */
    void table(String name, List<String> columns);

    /** A row of it; what is empty is {@code null}. */
    void row(List<@Nullable String> values);
  }

  /** How many rows the tenant has in each of the module's tables. */
  @Transactional
  public Map<String, Long> counts(String module, TenantId tenant) {
    return with(
        tenant,
        connection -> {
          Map<String, Long> counts = new LinkedHashMap<>();
          for (String table : tables(connection, module)) {
            String sql = "select count(*) from " + table + " where tenant_id = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
              statement.setString(1, tenant.value());
              try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                counts.put(table.toLowerCase(Locale.ROOT), rows.getLong(1));
              }
            }
          }
          return counts;
        });
  }

  /** Hands out all rows of the tenant. */
  @Transactional
  public void read(String module, TenantId tenant, Rows into) {
    with(
        tenant,
        connection -> {
          for (String table : tables(connection, module)) {
            read(connection, table, tenant, into);
          }
          return true;
        });
  }

  private static void read(Connection connection, String table, TenantId tenant, Rows into)
      throws SQLException {
    String sql = "select * from " + table + " where tenant_id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, tenant.value());
      try (ResultSet rows = statement.executeQuery()) {
        ResultSetMetaData columns = rows.getMetaData();
        List<Integer> shown = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          if (!columns.getColumnName(i).equalsIgnoreCase(TENANT)) {
            shown.add(i);
            names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
          }
        }
        into.table(table.toLowerCase(Locale.ROOT), names);
        while (rows.next()) {
          List<@Nullable String> values = new ArrayList<>();
          for (int i : shown) {
            values.add(rows.getString(i));
          }
          into.row(values);
        }
      }
    }
  }

  /**
   * Erases all rows of the tenant, those that others refer to last.
   *
   * @return how many were erased from each table
   */
  @Transactional
  public Map<String, Integer> erase(String module, TenantId tenant) {
    return with(
        tenant,
        connection -> {
          Map<String, Integer> erased = new LinkedHashMap<>();
          for (String table : childrenFirst(connection, tables(connection, module))) {
            String sql = "delete from " + table + " where tenant_id = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
              statement.setString(1, tenant.value());
              erased.put(table.toLowerCase(Locale.ROOT), statement.executeUpdate());
            }
          }
          return erased;
        });
  }

  /** Work on a connection. */
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T with(TenantId tenant, Work<T> work) {
    DataSource source = dataSource;
    if (source == null) {
      throw new IllegalStateException("there is no data source jdbc/portal");
    }
    try (Connection connection = source.getConnection()) {
      if (connection.getMetaData().getDatabaseProductName().contains("PostgreSQL")) {
        try (PreparedStatement statement =
            connection.prepareStatement("select set_config('portal.tenant', ?, true)")) {
          statement.setString(1, tenant.value());
          statement.execute();
        }
      }
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the tables of a module cannot be read: " + e.getMessage(), e);
    }
  }

  /** The module's tables that have rows of tenants, in order of their names. */
  private static Set<String> tables(Connection connection, String module) throws SQLException {
    String prefix = module.replace('-', '_') + "_";
    Set<String> tables = new TreeSet<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet columns =
        data.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
      while (columns.next()) {
        String table = columns.getString("TABLE_NAME");
        if (columns.getString("COLUMN_NAME").equalsIgnoreCase(TENANT)
            && table.toLowerCase(Locale.ROOT).startsWith(prefix)
            && NAME.matcher(table).matches()) {
          tables.add(table);
        }
      }
    }
    tables.retainAll(baseTables(connection));
    return tables;
  }

  private static Set<String> baseTables(Connection connection) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  private static List<String> childrenFirst(Connection connection, Set<String> tables)
      throws SQLException {
    Map<String, Set<String>> parents = new LinkedHashMap<>();
    for (String table : tables) {
      Set<String> referred = new LinkedHashSet<>();
      try (ResultSet keys =
          connection
              .getMetaData()
              .getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
        while (keys.next()) {
          referred.add(keys.getString("PKTABLE_NAME"));
        }
      }
      parents.put(table, referred);
    }
    Set<String> parentsFirst = new LinkedHashSet<>();
    tables.forEach(table -> visit(table, parents, parentsFirst, new LinkedHashSet<>()));
    List<String> order = new ArrayList<>(parentsFirst);
    Collections.reverse(order);
    return order;
  }

  private static void visit(
      String table, Map<String, Set<String>> parents, Set<String> done, Set<String> underWay) {
    if (done.contains(table) || !underWay.add(table)) {
      return;
    }
    for (String parent : parents.getOrDefault(table, Set.of())) {
      if (parents.containsKey(parent)) {
        visit(parent, parents, done, underWay);
      }
    }
    done.add(table);
  }
}
