package se.halsolots.kernel.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Remembers what each module's schema was made of when Flyway last found it up to date: the files
 * of the program and Flyway's own history in the database. While neither has changed, Flyway need
 * not be asked again, which takes a second of each start. Whatever is not as it was, or cannot be
 * told, is left to Flyway.
 */
final class SchemaStamps {

  private final DataSource database;

  SchemaStamps(DataSource database) {
    this.database = database;
  }

  /** Whether nothing has changed since the module was last remembered. */
  boolean isUpToDate(String module, ClassLoader loader) {
    try (Connection connection = database.getConnection()) {
      Optional<String> kept = kept(connection, module);
      return kept.isPresent() && kept.equals(stamp(connection, module, loader));
    } catch (SQLException | IOException e) {
      // A new database has neither the table nor a history.
      return false;
    }
  }

  /** Whether Flyway has ever been at work for the module; also yes if that cannot be told. */
  boolean hasHistory(String module) {
    try (Connection connection = database.getConnection();
        ResultSet table =
            connection
                .getMetaData()
                .getTables(null, null, SchemaMigrator.history(module), new String[] {"TABLE"})) {
      return table.next();
    } catch (SQLException e) {
      return true;
    }
  }

  /** Remembers the module as it is now; to be called when Flyway has nothing to do for it. */
  void remember(String module, ClassLoader loader) {
    try (Connection connection = database.getConnection()) {
      Optional<String> stamp = stamp(connection, module, loader);
      if (stamp.isPresent()) {
        write(connection, module, stamp.get());
      }
    } catch (SQLException | IOException e) {
      // Then the next start asks Flyway again, as does each one of a module without the kernel.
      return;
    }
  }

  private static Optional<String> kept(Connection connection, String module) throws SQLException {
    try (PreparedStatement ask =
        connection.prepareStatement("select stamp from ker_schema_stamp where module = ?")) {
      ask.setString(1, module);
      try (ResultSet row = ask.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  private static void write(Connection connection, String module, String stamp)
      throws SQLException {
    try (PreparedStatement change =
            connection.prepareStatement("update ker_schema_stamp set stamp = ? where module = ?");
        PreparedStatement add =
            connection.prepareStatement(
                "insert into ker_schema_stamp (stamp, module) values (?, ?)")) {
      for (PreparedStatement one : List.of(change, add)) {
        one.setString(1, stamp);
        one.setString(2, module);
        if (one.executeUpdate() > 0) {
          return;
        }
      }
    }
  }

  private static Optional<String> stamp(Connection connection, String module, ClassLoader loader)
      throws SQLException, IOException {
    Optional<List<String>> files = MigrationFiles.of(module, loader);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(files.get());
    lines.addAll(history(connection, module));
    return Optional.of(digest(String.join("\n", lines)));
  }

  private static List<String> history(Connection connection, String module) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement ask = connection.createStatement();
        ResultSet row =
            ask.executeQuery(
                "select \"version\", \"script\", \"checksum\", \"success\" from \"%s\" order by \"installed_rank\""
                    .formatted(SchemaMigrator.history(module)))) {
      while (row.next()) {
        lines.add(
            "%s %s %d %b"
                .formatted(row.getString(1), row.getString(2), row.getInt(3), row.getBoolean(4)));
      }
    }
    return lines;
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
