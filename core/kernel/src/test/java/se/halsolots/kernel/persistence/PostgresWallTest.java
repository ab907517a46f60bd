package se.halsolots.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.testkit.database.DatabaseUnderTest;

/** The first wall is off here: plain statements, as the role that the portal works as. */
class PostgresWallTest {

  private static final String ADD =
      "insert into ker_audit (tenant_id, id, made_at, account_id, who, action, target, label)"
          + " values ('%s', '%s', now(), '', 'Eva Lind', 'activity.publish', 'a1', 'Gympa')";

  private static DatabaseUnderTest database;

  @BeforeAll
  static void raise_the_wall() {
    database = DatabaseUnderTest.postgres().migrated(SchemaMigrator.KERNEL);
  }

  @AfterAll
  static void throw_the_database_away() throws SQLException {
    database.close();
  }

  @BeforeEach
  void two_tenants_have_rows_that_look_alike() throws SQLException {
    run(database.ownerDataSource(), "delete from ker_audit");
    as("boras", ADD.formatted("boras", "e1"), ADD.formatted("boras", "e2"));
    as("mark", ADD.formatted("mark", "e1"));
  }

  @Test
  void tenant_reads_its_own_rows_only() throws SQLException {
    assertThat(read("boras")).containsExactly("boras e1", "boras e2");
    assertThat(read("mark")).containsExactly("mark e1");
    assertThat(read("tranemo")).isEmpty();
  }

  @Test
  void nobody_reads_or_changes_anything() throws SQLException {
    assertThat(read("")).isEmpty();
    assertThat(as("", "update ker_audit set label = 'x'")).isZero();
    assertThat(as("", "delete from ker_audit")).isZero();
    assertThatThrownBy(() -> as("", ADD.formatted("boras", "e3")))
        .hasMessageContaining("row-level security");
    assertThat(all()).hasSize(3);
  }

  @Test
  void tenant_does_not_outlive_its_transaction() throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('portal.tenant', 'boras', true)");
      assertThat(rows(statement)).hasSize(2);
      connection.commit();
      assertThat(rows(statement)).isEmpty();
      connection.rollback();
    }
  }

  @Test
  void tenant_writes_its_own_rows_only() throws SQLException {
    assertThatThrownBy(() -> as("mark", ADD.formatted("boras", "e3")))
        .hasMessageContaining("row-level security");
    assertThatThrownBy(
            () -> as("mark", "update ker_audit set tenant_id = 'boras', id = 'e9' where id = 'e1'"))
        .hasMessageContaining("row-level security");
    assertThat(as("mark", "update ker_audit set label = 'Dans' where id = 'e1'")).isEqualTo(1);
    assertThat(as("mark", "delete from ker_audit where tenant_id = 'boras'")).isZero();
    assertThat(as("mark", "delete from ker_audit where id = 'e1'")).isEqualTo(1);
    assertThat(all()).containsExactly("boras e1", "boras e2");
  }

  @Test
  void portal_can_take_no_stone_out_of_the_wall() {
    for (String attempt :
        List.of(
            "alter table ker_audit disable row level security",
            "drop policy portal_tenant on ker_audit",
            "create policy open on ker_audit using (true)",
            "truncate ker_audit",
            "set role portal_owner",
            "create table mine (id integer)")) {
      assertThatThrownBy(() -> as("mark", attempt))
          .as(attempt)
          .isInstanceOf(SQLException.class)
          .hasMessageMatching("(?s).*(must be owner|permission denied).*");
    }
  }

  @Test
  void raising_it_again_mends_what_was_opened() throws SQLException {
    run(database.ownerDataSource(), "create policy open on ker_audit using (true)");
    assertThat(read("mark")).hasSize(3);
    wall().raise(settings(Map.of()));
    assertThat(read("mark")).containsExactly("mark e1");
    run(database.ownerDataSource(), "alter table ker_audit disable row level security");
    wall().raise(settings(Map.of()));
    assertThat(read("mark")).containsExactly("mark e1");
  }

  @Test
  void table_of_a_plugin_is_walled_for_its_column_alone() throws SQLException {
    run(
        database.ownerDataSource(),
        "create table walk_booking (tenant_id varchar(31), id integer);"
            + " insert into walk_booking values ('boras', 1), ('mark', 1);"
            + " create view walk_count as select tenant_id, count(*) from walk_booking group by 1");
    wall().raise(settings(Map.of()));
    assertThat(as("mark", "delete from walk_booking")).isEqualTo(1);
    assertThatThrownBy(() -> as("mark", "delete from walk_count")).isInstanceOf(SQLException.class);
    run(database.ownerDataSource(), "drop view walk_count; drop table walk_booking");
  }

  @Test
  void two_roles_leave_no_gap() {
    PostgresWall wall = wall();
    wall.raise(settings(production()));
    assertThat(wall.gap()).isEmpty();
  }

  @Test
  void one_role_for_all_is_told_in_demo_mode_and_refused_in_production() {
    DataSource owner = database.ownerDataSource();
    PostgresWall wall = new PostgresWall(owner, owner);
    wall.raise(settings(Map.of()));
    assertThat(wall.gap()).hasValueSatisfying(this::namesTheOwner);
    assertThatThrownBy(() -> new PostgresWall(owner, owner).raise(settings(production())))
        .isInstanceOf(PortalException.class)
        .satisfies(e -> namesTheOwner(String.valueOf(e.getMessage())));
  }

  private void namesTheOwner(String sentence) {
    assertThat(sentence)
        .startsWith("The database user 'portal_owner' owns tables (")
        .contains("let PG_OWNER own the tables and PG_USER own nothing");
  }

  @Test
  void derby_has_no_second_wall_and_needs_no_word_of_it() {
    PostgresWall wall = wall();
    wall.raise(new PortalSettings(name -> Optional.empty()));
    assertThat(wall.gap()).isEmpty();
  }

  private static PostgresWall wall() {
    return new PostgresWall(database.ownerDataSource(), database.dataSource());
  }

  private static Map<String, String> production() {
    return Map.of(
        "portal.mode",
        "production",
        "portal.secret",
        "x".repeat(32),
        "PG_OWNER",
        "portal_owner",
        "PG_OWNER_PASSWORD",
        "y");
  }

  private static PortalSettings settings(Map<String, String> values) {
    Map<String, String> postgres =
        Map.of("portal.db", "postgres", "PG_USER", "portal_worker", "PG_PASSWORD", "x");
    return new PortalSettings(
        name -> Optional.ofNullable(values.getOrDefault(name, postgres.get(name))));
  }

  private static List<String> read(String tenant) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('portal.tenant', '%s', true)".formatted(tenant));
      List<String> rows = rows(statement);
      connection.rollback();
      return rows;
    }
  }

  private static List<String> all() throws SQLException {
    try (Connection connection = database.ownerDataSource().getConnection();
        Statement statement = connection.createStatement()) {
      return rows(statement);
    }
  }

  private static List<String> rows(Statement statement) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet found =
        statement.executeQuery("select tenant_id, id from ker_audit order by tenant_id, id")) {
      while (found.next()) {
        rows.add(found.getString(1) + " " + found.getString(2).strip());
      }
    }
    return rows;
  }

  /** Runs statements in a transaction of the tenant; nobody's if the name is empty. */
  private static int as(String tenant, String... statements) throws SQLException {
    int touched = 0;
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      if (!tenant.isEmpty()) {
        statement.execute("select set_config('portal.tenant', '%s', true)".formatted(tenant));
      }
      for (String sql : statements) {
        touched += statement.executeUpdate(sql);
      }
      connection.commit();
    }
    return touched;
  }

  private static void run(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
