package se.halsolots.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.settings.PortalSettings;

/** Opens the database once, so that a portal without one says so before anything else needs it. */
@ApplicationScoped
public class DatabaseCheck {

  /** Derby: another process has booted the database. */
  private static final String IN_USE = "XSDB6";

  private static final int ANSWER_SECONDS = 10;

  @Resource(lookup = "jdbc/portal")
  @Nullable DataSource dataSource;

  /** The same database as the role that owns the tables; on Derby just another name for it. */
  @Resource(lookup = "jdbc/portal-owner")
  @Nullable DataSource owner;

  /** The check of the portal's own data source. */
  public DatabaseCheck() {}

  /** The check of another data source, for tests. */
  DatabaseCheck(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Opens the database.
   *
   * @param settings tell which database it is
   * @throws PortalException CONFIGURATION naming the database, what is wrong, and the remedy
   */
  public void check(PortalSettings settings) {
    if (dataSource == null) {
      throw new PortalException(
          ErrorCode.CONFIGURATION, "There is no data source jdbc/portal; define it in server.xml.");
    }
    try {
      open(dataSource);
    } catch (SQLException e) {
      throw new PortalException(ErrorCode.CONFIGURATION, sentence(settings, e), e);
    }
    if (owner != null && settings.isPostgres()) {
      checkOwner(owner);
    }
  }

  private static void checkOwner(DataSource owner) {
    try {
      open(owner);
    } catch (SQLException e) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "The PostgreSQL database cannot be opened as its owner: %s. Correct PG_OWNER and PG_OWNER_PASSWORD."
              .formatted(innermost(e)),
          e);
    }
  }

  private static void open(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      if (!connection.isValid(ANSWER_SECONDS)) {
        throw new SQLException("no answer within %d seconds".formatted(ANSWER_SECONDS));
      }
    }
  }

  private static String sentence(PortalSettings settings, SQLException failure) {
    String place = settings.databasePlace();
    if (settings.isPostgres()) {
      return "The PostgreSQL database at %s cannot be opened: %s. Start it, or correct PG_HOST, PG_PORT, PG_DB, PG_USER and PG_PASSWORD."
          .formatted(place, innermost(failure));
    }
    if (isInUse(failure)) {
      return "Another program that runs has the database in %s. Stop that one, or choose another folder with -Dportal.data=FOLDER."
          .formatted(place);
    }
    return "The database in %s cannot be opened: %s. Restore the folder from a backup, or choose another with -Dportal.data=FOLDER."
        .formatted(place, innermost(failure));
  }

  private static boolean isInUse(SQLException failure) {
    boolean found = false;
    for (Throwable one = failure; one != null && !found; one = one.getCause()) {
      found = one instanceof SQLException sql && IN_USE.equals(sql.getSQLState());
    }
    for (SQLException one = failure; one != null && !found; one = one.getNextException()) {
      found = IN_USE.equals(one.getSQLState());
    }
    return found;
  }

  /** The first line of what the cause at the bottom says, without the server's addition. */
  private static String innermost(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String words = deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    return words
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst(" DSRA\\d+E:.*", "")
        .replaceFirst("\\.$", "");
  }
}
