package se.halsolots.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

class SchemaMigratorTest {

  private final ClassLoader loader = SchemaMigratorTest.class.getClassLoader();

  private EmbeddedDataSource database;
  private SchemaMigrator migrator;

  @BeforeEach
  void empty_database(TestInfo test) {
    database = new EmbeddedDataSource();
    database.setDatabaseName("memory:" + test.getTestMethod().orElseThrow().getName());
    database.setCreateDatabase("create");
    migrator = new SchemaMigrator(database);
  }

  @Test
  void each_migration_is_run_once() throws SQLException {
    assertThat(migrator.migrate("walks", loader)).isEqualTo(2);
    run("insert into walk (name, length_m) values ('Runt sjön', 4200)");
    assertThat(migrator.migrate("walks", loader)).isZero();
  }

  @Test
  void module_in_a_database_that_others_use_starts_from_its_first_version() throws SQLException {
    run("create table other (id integer)");
    assertThat(migrator.migrate("walks", loader)).isEqualTo(2);
  }

  @Test
  void module_without_migrations_is_refused_each_time() {
    for (int start = 1; start <= 2; start++) {
      assertThatThrownBy(() -> migrator.migrate("nothing", loader))
          .as("start %d", start)
          .isInstanceOfSatisfying(
              PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION))
          .hasMessageContaining("module 'nothing' has no migrations")
          .hasMessageContaining("flyway.location");
    }
  }

  @Test
  void database_from_a_newer_program_is_refused_in_one_sentence() throws SQLException {
    migrator.migrate("walks", loader);
    run(
        "insert into \"FLYWAY_WALKS\" select 99, '7', 'later', \"type\", 'V7__later.sql', 1,"
            + " \"installed_by\", \"installed_on\", 1, \"success\" from \"FLYWAY_WALKS\" where"
            + " \"version\" = '2'");
    assertThatThrownBy(() -> migrator.migrate("walks", loader))
        .isInstanceOf(PortalException.class)
        .hasMessage(
            "the database is from a newer portal: module 'walks' has schema version 7 there and 2"
                + " in this program; start the newer portal, or restore a backup from before it");
  }

  @Test
  void migration_that_was_changed_afterwards_is_refused() throws SQLException {
    migrator.migrate("walks", loader);
    run("update \"FLYWAY_WALKS\" set \"checksum\" = 1 where \"version\" = '1'");
    assertThatThrownBy(() -> migrator.migrate("walks", loader))
        .isInstanceOf(PortalException.class)
        .hasMessageContaining("module 'walks' cannot be migrated");
  }

  @Test
  void odd_module_name_is_refused() {
    assertThatThrownBy(() -> migrator.migrate("../x", loader))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("../x");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
