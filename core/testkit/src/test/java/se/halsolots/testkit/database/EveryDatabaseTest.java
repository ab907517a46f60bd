package se.halsolots.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@EveryDatabase
class EveryDatabaseTest {

  private final DatabaseUnderTest database;
  private final EntityManagerFactory factory;

  EveryDatabaseTest(DatabaseUnderTest database) {
    this.database = database;
    this.factory = database.migrated("testkit").entityManagerFactory("testkit");
  }

  @Test
  void entity_written_in_one_transaction_is_read_in_the_next() {
    database.inTransaction("testkit", manager -> manager.merge(new Note("1", "Gå ut en stund")));

    String text =
        database.inTransaction("testkit", manager -> manager.find(Note.class, "1").text());

    assertThat(text).isEqualTo("Gå ut en stund");
  }

  @Test
  void statements_are_noted_and_connections_come_back() {
    database.statements().clear();

    database.inTransaction(
        "testkit",
        manager -> manager.createQuery("select n from Note n", Note.class).getResultList());

    assertThat(database.statements().sent())
        .singleElement()
        .asString()
        .containsIgnoringCase("testkit_note");
    assertThat(database.statements().openConnections()).isZero();
  }

  @Test
  void unit_is_the_same_for_every_test_of_the_class() {
    assertThat(database.migrated("testkit").entityManagerFactory("testkit")).isSameAs(factory);
  }

  @Test
  void work_that_throws_leaves_nothing_behind() {
    assertThatThrownBy(() -> database.inTransaction("testkit", EveryDatabaseTest::persistAndFail))
        .hasMessage("afterthought");

    Note note = database.inTransaction("testkit", manager -> manager.find(Note.class, "2"));
    assertThat(note).isNull();
  }

  private static Note persistAndFail(EntityManager manager) {
    manager.persist(new Note("2", "Sov gott"));
    manager.flush();
    throw new IllegalStateException("afterthought");
  }

  @Test
  void two_databases_of_the_same_kind_share_nothing() throws SQLException {
    try (DatabaseUnderTest other =
        database.toString().equals("Derby")
            ? DatabaseUnderTest.derby()
            : DatabaseUnderTest.postgres()) {
      assertThatThrownBy(() -> read(other)).isInstanceOf(SQLException.class);
    }
  }

  private static void read(DatabaseUnderTest database) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.executeQuery("select id from testkit_note");
    }
  }
}
