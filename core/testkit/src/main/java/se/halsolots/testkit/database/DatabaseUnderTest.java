package se.halsolots.testkit.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * An empty database of one of the two kinds the portal runs on, of this test class alone: Derby in
 * memory, or a real PostgreSQL started for the tests. Closing it throws the database away.
 */
public final class DatabaseUnderTest implements AutoCloseable {

  private static final String POSTGRES = "PostgreSQL";
  private static final String OWNER = "portal_owner";
  private static final String WORKER = "portal_worker";
  private static final String WALL = "db/wall/postgresql.sql";

  /** Derby waits for half a second before it drops a database; no test waits with it. */
  private static final Executor DROPS =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "drops databases of tests");
            thread.setDaemon(true);
            return thread;
          });

  /** Databases that Derby did not drop: whichever test closes one next fails. */
  private static final Queue<IllegalStateException> NOT_DROPPED = new ConcurrentLinkedQueue<>();

  private final String kind;
  private final DataSource plain;
  private final DataSource owner;
  private final StatementLog statements = new StatementLog();
  private final Runnable disposal;
  private final Map<String, EntityManagerFactory> factories = new HashMap<>();
  private final Set<String> migrated = new HashSet<>();

  private DatabaseUnderTest(String kind, DataSource plain, DataSource owner, Runnable disposal) {
    this.kind = kind;
    this.plain = plain;
    this.owner = owner;
    this.disposal = disposal;
  }

  /** An empty Derby database in memory. */
  public static DatabaseUnderTest derby() {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName("memory:" + freshName());
    source.setCreateDatabase("create");
    return new DatabaseUnderTest(
        "Derby", source, source, () -> DROPS.execute(() -> dropDerby(source.getDatabaseName())));
  }

  /**
   * An empty database in the PostgreSQL server of this test run, which the first call starts (about
   * two seconds) and which ends with the test process. As in production one role owns the tables
   * and migrates, and the code under test works as another, behind the wall that the kernel raises.
   */
  public static DatabaseUnderTest postgres() {
    EmbeddedPostgres server = PostgresServer.RUNNING;
    String name = freshName();
    run(server.getPostgresDatabase(), "create database " + name + " owner " + OWNER);
    return new DatabaseUnderTest(
        POSTGRES,
        server.getDatabase(WORKER, name),
        server.getDatabase(OWNER, name),
        () -> run(server.getPostgresDatabase(), "drop database " + name + " with (force)"));
  }

  /**
   * The database as the code under test sees it; each statement is noted in {@link #statements}.
   */
  public DataSource dataSource() {
    return statements.watch(plain);
  }

  /** The same database as the role that owns the tables, whom no wall holds up. */
  public DataSource ownerDataSource() {
    return owner;
  }

  /** Which statements reached the database through {@link #dataSource} and the entity managers. */
  public StatementLog statements() {
    return statements;
  }

  /**
   * Brings the schema up as the portal does at start; once per module, however often it is called.
   *
   * @param modules the folders under {@code db/migration}, in order; each has its own history table
   * @return this
   */
  public DatabaseUnderTest migrated(String... modules) {
    for (String module : modules) {
      if (!migrated.add(module)) {
        continue;
      }
      migrate(module, "classpath:db/migration/" + module);
    }
    if (kind.equals(POSTGRES)) {
      raiseWall();
    }
    return this;
  }

  /** The same with the migrations of a folder. */
  public DatabaseUnderTest migratedFrom(Path folder, String module) {
    if (migrated.add(module)) {
      migrate(module, "filesystem:" + folder);
    }
    return migrated();
  }

  private void migrate(String module, String location) {
    Flyway.configure()
        .dataSource(owner)
        .locations(location)
        .table("schema_history_" + module)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .failOnMissingLocations(true)
        .load()
        .migrate();
  }

  /**
   * The persistence unit on this database, outside a container: transactions are the test's own.
   * The same one each time it is asked for.
   *
   * @param unit name of a unit in a {@code META-INF/persistence.xml} of the class path
   */
  public EntityManagerFactory entityManagerFactory(String unit) {
    return factories.computeIfAbsent(unit, this::createFactory);
  }

  /**
   * Does the work in a transaction of its own and commits; anything thrown rolls back.
   *
   * @return what the work returned
   */
  public <T extends @Nullable Object> T inTransaction(
      String unit, Function<EntityManager, T> work) {
    try (EntityManager manager = entityManagerFactory(unit).createEntityManager()) {
      EntityTransaction transaction = manager.getTransaction();
      transaction.begin();
      try {
        T result = work.apply(manager);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  private EntityManagerFactory createFactory(String unit) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("jakarta.persistence.nonJtaDataSource", dataSource());
    properties.put("jakarta.persistence.jtaDataSource", "");
    properties.put("jakarta.persistence.schema-generation.database.action", "none");
    properties.put("eclipselink.target-server", "None");
    properties.put("eclipselink.weaving", "false");
    properties.put("eclipselink.logging.level", "SEVERE");
    // Several databases in one process: sessions must not be shared by the unit's name.
    properties.put("eclipselink.session-name", unit + "-" + kind + "-" + freshName());
    return Persistence.createEntityManagerFactory(unit, properties);
  }

  @Override
  public void close() {
    factories.values().forEach(EntityManagerFactory::close);
    disposal.run();
    IllegalStateException kept = NOT_DROPPED.poll();
    if (kept != null) {
      throw kept;
    }
  }

  /** The kind of database, as shown in test reports. */
  @Override
  public String toString() {
    return kind;
  }

  /** The script of the kernel, which no class here can name: the kernel's own tests need us. */
  private void raiseWall() {
    try (InputStream script =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(WALL)) {
      run(
          owner,
          "set portal.worker = '%s'; %s"
              .formatted(
                  WORKER,
                  new String(
                      Objects.requireNonNull(script, WALL).readAllBytes(),
                      StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String freshName() {
    return "t" + UUID.randomUUID().toString().replace("-", "");
  }

  private static void run(DataSource source, String sql) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("The test database did not take: " + sql, e);
    }
  }

  /** Derby answers a successful drop with an exception of SQL state 08006. */
  private static void dropDerby(String name) {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(name);
    source.setConnectionAttributes("drop=true");
    try (var connection = source.getConnection()) {
      NOT_DROPPED.add(
          new IllegalStateException("Derby kept the database " + name + ": " + connection));
    } catch (SQLException e) {
      if (!"08006".equals(e.getSQLState())) {
        NOT_DROPPED.add(new IllegalStateException("Derby did not drop the database " + name, e));
      }
    }
  }

  /** Started by the first test that asks; stopped by its own shutdown hook. */
  private static final class PostgresServer {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        run(server.getPostgresDatabase(), "create role " + OWNER + " login");
        run(server.getPostgresDatabase(), "create role " + WORKER + " login");
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
      }
    }
  }
}
