package se.halsolots.catalogue.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

@EveryDatabase
class NodeCountsTest {

  private static final Instant NOW = Instant.parse("2026-11-18T11:00:00Z");

  private final DatabaseUnderTest database;

  NodeCountsTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
  }

  @Test
  void each_node_has_what_waits_for_it_alone() {
    keep(Nodes.BORAS, true);
    keep(Nodes.BORAS, true);
    keep(Nodes.MARK, true);
    keep(Nodes.MARK, false);
    keep(Nodes.HERRLJUNGA, false);

    Map<TenantId, Integer> waiting = counts(NodeCounts::inReview);
    assertThat(waiting).containsOnly(Map.entry(Nodes.BORAS.id(), 2), Map.entry(Nodes.MARK.id(), 1));
  }

  @Test
  void each_node_has_its_latest_import_that_came_to_an_end() throws SQLException {
    ended("boras", "'2026-11-01 10:00:00'");
    ended("boras", "'2026-11-03 10:00:00'");
    ended("boras", "null");
    ended("mark", "'2026-11-02 10:00:00'");

    Map<TenantId, Instant> imports = counts(NodeCounts::lastImports);
    assertThat(imports).containsOnlyKeys(Nodes.BORAS.id(), Nodes.MARK.id());
    assertThat(imports.get(Nodes.BORAS.id())).isAfter(imports.get(Nodes.MARK.id()));
  }

  private <T> T counts(Function<NodeCounts, T> count) {
    return database.inTransaction("catalogue", manager -> count.apply(new NodeCounts(manager)));
  }

  private void keep(Tenant node, boolean submitted) {
    database.inTransaction(
        "catalogue",
        manager -> {
          Activity activity =
              new Activity(
                  Ids.next(),
                  node.id(),
                  "gympa-" + Ids.next(),
                  ActivitySketch.of("Gympa").content(),
                  NOW,
                  "Hälsolots");
          if (submitted) {
            activity.submitForReview(NOW, "Petra Sandell");
          }
          manager.persist(activity);
          return activity;
        });
  }

  private void ended(String owner, String at) throws SQLException {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into cat_import (id, owner, source, address, publish, status, items_done, created_count,
            changed_count, unchanged_count, removed_count, refused_count, fault_count, message, asked_at,
            ended_at, version)
          values ('%s', '%s', 'mall', 'a.csv', true, 'DONE', 1, 1, 0, 0, 0, 0, 0, '',
            '2026-10-01 10:00:00', %s, 1)
          """
              .formatted(Ids.next(), owner, at));
    }
  }
}
