package se.halsolots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.halsolots.testkit.database.DatabaseUnderTest;

/**
 * The second wall between tenants, on the tables of all modules as PostgreSQL itself lists them.
 */
class WalledTablesTest {

  private static final String OF_A_TENANT =
      "from information_schema.columns c join information_schema.tables t using (table_schema,"
          + " table_name) join pg_class on pg_class.oid = format('%I.%I', c.table_schema,"
          + " c.table_name)::regclass where c.column_name = 'tenant_id' and t.table_type = 'BASE"
          + " TABLE' and c.table_schema = current_schema()";

  private static DatabaseUnderTest database;

  @BeforeAll
  static void migrate_all_modules() throws Exception {
    database = DatabaseUnderTest.postgres().migrated(modules());
  }

  @AfterAll
  static void throw_the_database_away() throws SQLException {
    database.close();
  }

  @Test
  void every_table_with_a_tenant_is_behind_the_wall() throws SQLException {
    assertThat(ask("select c.table_name " + OF_A_TENANT))
        .contains("ker_audit", "cat_selection", "part_contact_request");
    assertThat(ask("select c.table_name " + OF_A_TENANT + " and not relrowsecurity"))
        .as("tables whose rows PostgreSQL gives to any tenant")
        .isEmpty();
    assertThat(
            ask(
                "select c.table_name "
                    + OF_A_TENANT
                    + " and (select string_agg(policyname || cmd, ',') from pg_policies p where"
                    + " p.tablename = c.table_name and qual = with_check and qual like"
                    + " '%portal.tenant%') is distinct from 'portal_tenantALL'"))
        .as("tables with another rule than the wall's")
        .isEmpty();
  }

  @Test
  void portal_works_as_a_role_that_owns_no_table_and_sees_nothing_without_a_tenant()
      throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(
              answer(
                  statement,
                  "select relname from pg_class where pg_has_role(current_user, relowner, 'MEMBER')"))
          .isEmpty();
      for (String table : ask("select c.table_name " + OF_A_TENANT)) {
        assertThat(answer(statement, "select 'a row of ' || tenant_id from " + table)).isEmpty();
      }
    }
  }

  /** Folders of migrations in the order in which the portal runs them: the kernel's first. */
  private static String[] modules() throws Exception {
    try (Stream<Path> folders = Files.list(SourceTree.ROOT.resolve("core"))) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("src/main/resources/db/migration")))
          .map(folder -> folder.getFileName().toString())
          .sorted(Comparator.comparing((String name) -> !name.equals("kernel")))
          .toArray(String[]::new);
    }
  }

  private static List<String> ask(String question) throws SQLException {
    try (Connection connection = database.ownerDataSource().getConnection();
        Statement statement = connection.createStatement()) {
      return answer(statement, question);
    }
  }

  private static List<String> answer(Statement statement, String question) throws SQLException {
    List<String> answer = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        answer.add(rows.getString(1));
      }
    }
    return answer;
  }
}
