package se.halsolots.reporting.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Two nodes whose requests look alike, counted from outside of both. */
@EveryDatabase
class RequestCountsTest {

  private static final TenantId BORAS = new TenantId("boras");
  private static final TenantId MARK = new TenantId("mark");

  private final DatabaseUnderTest database;

  RequestCountsTest(DatabaseUnderTest database) {
    this.database = database.migrated("participation");
  }

  @BeforeEach
  void requests_that_look_alike() throws SQLException {
    run("delete from part_contact_request");
    ask("boras", 1, "NEW", "2026-11-20 09:00:00");
    ask("boras", 2, "TAKEN", "2026-11-18 09:00:00");
    ask("boras", 3, "CLOSED", "2026-10-01 09:00:00");
    ask("mark", 1, "NEW", "2026-11-20 09:00:00");
    ask("tranemo", 1, "CLOSED", "2026-11-20 09:00:00");
    ask("tranemo", 2, "ERASED", "2026-01-20 09:00:00");
  }

  @Test
  void each_node_has_the_number_of_its_open_ones_and_the_oldest_of_them() {
    Map<TenantId, OpenRequests> open = open();
    assertThat(open).containsOnlyKeys(BORAS, MARK);
    assertThat(Objects.requireNonNull(open.get(BORAS)).number()).isEqualTo(2);
    assertThat(Objects.requireNonNull(open.get(MARK)).number()).isEqualTo(1);
    Instant inBoras = Objects.requireNonNull(open.get(BORAS)).oldest();
    assertThat(inBoras).isBefore(Objects.requireNonNull(open.get(MARK)).oldest());
  }

  @Test
  void counting_reads_the_view_and_not_what_residents_wrote() {
    database.statements().clear();
    open();
    assertThat(database.statements().sent())
        .singleElement()
        .asString()
        .containsIgnoringCase("part_contact_request_count")
        .doesNotContainIgnoringCase("words");
  }

  private Map<TenantId, OpenRequests> open() {
    return database.inTransaction("reporting", manager -> new RequestCounts(manager).open());
  }

  private void ask(String tenant, int number, String status, String at) throws SQLException {
    run(
        """
        insert into part_contact_request (tenant_id, id, reference, sent_key, name, way_kind, way, suits,
          language, words, status, asked_at, taken_by, taken_by_name, version)
        values ('%s', 'id-%d', 'R%d', 'key-%d', 'Eva Lind', 'PHONE', '070-174 06 05', 'ANY', 'sv',
          'Ring gärna', '%s', '%s', '', '', 1)
        """
            .formatted(tenant, number, number, number, status, at));
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
