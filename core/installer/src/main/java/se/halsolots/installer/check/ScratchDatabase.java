package se.halsolots.installer.check;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** An empty database in memory, gone when it is closed. */
final class ScratchDatabase implements AutoCloseable {

  private final Driver driver;
  private final String address = "jdbc:derby:memory:preflight-" + UUID.randomUUID();

  private ScratchDatabase(Driver driver) {
    this.driver = driver;
  }

  /** A new one, if the loader knows the database. */
  static Optional<ScratchDatabase> open(ClassLoader drivers) {
    try {
      Class<?> type = Class.forName("org.apache.derby.iapi.jdbc.AutoloadedDriver", true, drivers);
      Driver driver = (Driver) type.getDeclaredConstructor().newInstance();
      return Optional.of(new ScratchDatabase(driver));
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    }
  }

  DataSource source() {
    return new Source();
  }

  private Connection connect(String more) throws SQLException {
    return Objects.requireNonNull(driver.connect(address + more, new Properties()));
  }

  @Override
  public void close() {
    try (Connection none = connect(";drop=true")) {
      throw new IllegalStateException("still there: " + none);
    } catch (SQLException e) {
      // That is how Derby says that it has dropped it.
      System.getLogger(ScratchDatabase.class.getName())
          .log(System.Logger.Level.DEBUG, e.getMessage());
    }
  }

  /** Gives connections to it. */
  private final class Source implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
      return connect(";create=true");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
      return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
      // It writes nothing.
    }

    @Override
    public void setLoginTimeout(int seconds) {
      // It answers at once.
    }

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLException("nothing is wrapped here");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
