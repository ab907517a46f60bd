package se.halsolots.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.settings.PortalSettings;

/**
 * The second wall between tenants, kept by PostgreSQL itself: on every table with a column {@code
 * tenant_id} row-level security admits only rows of the tenant that {@link TenantGate} has named in
 * the transaction. A plugin's table is walled like any other, just by having that column.
 *
 * <p>It holds only against a role that does not own the tables. So one role owns them and migrates
 * (PG_OWNER), and another, which may do no more than read and write rows, is the portal's
 * (PG_USER).
 */
@ApplicationScoped
public class PostgresWall {

  /** What raises it; see there. */
  private static final String SCRIPT = "/db/wall/postgresql.sql";

  @Resource(lookup = "jdbc/portal-owner")
  @Nullable DataSource owner;

  @Resource(lookup = "jdbc/portal")
  @Nullable DataSource worker;

  private volatile Optional<String> gap = Optional.empty();

  /** The wall in the portal's own database. */
  public PostgresWall() {}

  /** A wall in another database, for tests and command-line tools. */
  @SuppressWarnings("UnnecessaryAssignment") // outside the server nobody else fills the fields
  public PostgresWall(DataSource owner, DataSource worker) {
    this.owner = owner;
    this.worker = worker;
  }

  /**
   * Raises the wall, on PostgreSQL; to be called after all migrations. Where it cannot hold, {@link
   * #gap} tells why.
   *
   * @throws PortalException CONFIGURATION if it cannot be raised, or if it cannot hold and
   *     residents rely on it
   */
  public void raise(PortalSettings settings) {
    if (!settings.isPostgres()) {
      return;
    }
    try {
      String role = raiseAsOwner();
      gap = weakness(role);
    } catch (SQLException e) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "The wall between tenants cannot be raised in the PostgreSQL database: %s. Let PG_OWNER own the database and all its tables, as docs/operations.md shows."
              .formatted(firstLine(e)),
          e);
    }
    if (gap.isPresent() && !settings.isDemo()) {
      throw new PortalException(ErrorCode.CONFIGURATION, gap.get());
    }
  }

  /**
   * Why the database does not keep tenants apart by itself, with the remedy; empty if it does, or
   * if it is not PostgreSQL.
   */
  public Optional<String> gap() {
    return gap;
  }

  /** Raises it and gives the role it is raised against. */
  private String raiseAsOwner() throws SQLException {
    String role = answer(required(worker, "jdbc/portal"), "select current_user").get(0);
    try (Connection connection = required(owner, "jdbc/portal-owner").getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement name =
              connection.prepareStatement("select set_config('portal.worker', ?, true)");
          Statement script = connection.createStatement()) {
        name.setString(1, role);
        name.execute();
        script.execute(script());
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
    return role;
  }

  /** What lets the role pass by row-level security, in a sentence with the remedy. */
  private Optional<String> weakness(String role) throws SQLException {
    DataSource source = required(worker, "jdbc/portal");
    List<String> reasons = new ArrayList<>();
    if (holds(source, "select rolsuper from pg_roles where rolname = current_user")) {
      reasons.add("is a superuser");
    }
    if (holds(source, "select rolbypassrls from pg_roles where rolname = current_user")) {
      reasons.add("has BYPASSRLS");
    }
    List<String> owned =
        answer(
            source,
            "select relname from pg_class where relnamespace = current_schema()::regnamespace and"
                + " relkind in ('r', 'p') and pg_has_role(current_user, relowner, 'MEMBER')"
                + " order by relname");
    if (reasons.isEmpty() && !owned.isEmpty()) {
      reasons.add("owns tables (%s)".formatted(owned.get(0)));
    }
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The database user '%s' %s, so PostgreSQL does not keep one municipality's data from another's: let PG_OWNER own the tables and PG_USER own nothing, as docs/operations.md shows."
                .formatted(role, String.join(" and ", reasons)));
  }

  private static boolean holds(DataSource source, String question) throws SQLException {
    return answer(source, question).contains("t");
  }

  /** The first column of the answer. */
  private static List<String> answer(DataSource source, String question) throws SQLException {
    List<String> answer = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        answer.add(rows.getString(1));
      }
    }
    return answer;
  }

  private static DataSource required(@Nullable DataSource source, String name) {
    if (source == null) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "There is no data source %s; define it in server.xml.".formatted(name));
    }
    return source;
  }

  private static String script() {
    try (InputStream file = PostgresWall.class.getResourceAsStream(SCRIPT)) {
      if (file == null) {
        throw new IllegalStateException("the portal was built without " + SCRIPT);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String firstLine(SQLException failure) {
    return String.valueOf(failure.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("\\.$", "");
  }
}
