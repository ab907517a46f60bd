package se.halsolots.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** A plugin's tables, and others whose names begin alike. */
@EveryDatabase
class TenantTablesTest {

  private static final TenantId MARK = new TenantId("mark");
  private static final TenantId BORAS = new TenantId("boras");

  private final DatabaseUnderTest database;
  private final TenantTables tables = new TenantTables();

  TenantTablesTest(DatabaseUnderTest database) {
    this.database = database.migrated("kernel");
    this.tables.dataSource = database.ownerDataSource();
  }

  @BeforeEach
  void two_tenants_lend_skis() throws SQLException {
    run(
        "create table ski_bank_pair (tenant_id varchar(31) not null, id integer not null,"
            + " label varchar(20), primary key (tenant_id, id))",
        "create table ski_bank_loan (tenant_id varchar(31) not null, id integer not null,"
            + " pair_id integer not null, primary key (tenant_id, id),"
            + " foreign key (tenant_id, pair_id) references ski_bank_pair (tenant_id, id))",
        "create table ski_bankrupt (tenant_id varchar(31) not null, id integer not null,"
            + " primary key (tenant_id, id))",
        "create table ski_bank_season (id integer not null primary key)",
        "insert into ski_bank_pair values ('mark', 1, 'Blå'), ('mark', 2, null), ('boras', 1,"
            + " 'Blå')",
        "insert into ski_bank_loan values ('mark', 1, 1), ('boras', 1, 1)",
        "insert into ski_bankrupt values ('mark', 1)",
        "insert into ski_bank_season values (2026)");
  }

  @AfterEach
  void nobody_lends_skis() throws SQLException {
    run(
        "drop table ski_bank_loan",
        "drop table ski_bank_pair",
        "drop table ski_bankrupt",
        "drop table ski_bank_season");
  }

  @Test
  void rows_of_the_tenant_are_counted_in_the_modules_tables_only() {
    assertThat(tables.counts("ski-bank", MARK))
        .isEqualTo(Map.of("ski_bank_pair", 2L, "ski_bank_loan", 1L));
  }

  @Test
  void rows_are_handed_out_without_the_tenants_name() {
    List<String> told = new ArrayList<>();
    tables.read(
        "ski-bank",
        MARK,
        new TenantTables.Rows() {
          @Override
          public void table(String name, List<String> columns) {
            told.add(name + columns);
          }

          @Override
          public void row(List<@Nullable String> values) {
            told.add(values.toString());
          }
        });

    assertThat(told)
        .containsExactly(
            "ski_bank_loan[id, pair_id]",
            "[1, 1]",
            "ski_bank_pair[id, label]",
            "[1, Blå]",
            "[2, null]");
  }

  @Test
  void erasing_takes_what_refers_to_others_first_and_nothing_of_anybody_else() {
    assertThat(tables.erase("ski-bank", MARK))
        .isEqualTo(Map.of("ski_bank_pair", 2, "ski_bank_loan", 1));

    assertThat(tables.counts("ski-bank", MARK)).containsValues(0L).doesNotContainValue(1L);
    assertThat(tables.counts("ski-bank", BORAS))
        .isEqualTo(Map.of("ski_bank_pair", 1L, "ski_bank_loan", 1L));
    assertThat(tables.counts("ski", MARK)).containsEntry("ski_bankrupt", 1L);
  }

  private void run(String... statements) throws SQLException {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
