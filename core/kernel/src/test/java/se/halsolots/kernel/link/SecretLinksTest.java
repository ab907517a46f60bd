package se.halsolots.kernel.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.halsolots.kernel.testing.StaffWorld.BORAS;
import static se.halsolots.kernel.testing.StaffWorld.MARK;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.testing.StaffWorld;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

@EveryDatabase
class SecretLinksTest {

  private static final Duration WEEK = Duration.ofDays(7);

  private final DatabaseUnderTest database;
  private final StaffWorld world;

  SecretLinksTest(DatabaseUnderTest database, @TempDir Path folder) {
    this.database = database;
    world = new StaffWorld(database, folder, SecretLinks.class);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private <T> T at(TenantId node, Function<SecretLinks, T> work) {
    return world.byNobody(node, beans -> work.apply(beans.get(SecretLinks.class)));
  }

  private String issued(String subject) {
    return at(MARK, links -> links.issue("walks", subject, WEEK));
  }

  private Optional<String> subject(TenantId node, String plugin, String secret) {
    return at(node, links -> links.subject(plugin, secret));
  }

  @Test
  void link_leads_to_what_it_was_issued_for_until_it_is_spent() {
    String secret = issued("guide-7");
    String other = issued("guide-8");
    assertThat(secret).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(other);
    assertThat(subject(MARK, "walks", secret)).contains("guide-7");

    at(
        MARK,
        links -> {
          links.spend("walks", secret);
          return true;
        });
    assertThat(subject(MARK, "walks", secret)).isEmpty();
    assertThat(subject(MARK, "walks", other)).contains("guide-8");
  }

  @Test
  void link_is_good_in_its_own_node_and_for_its_own_plugin_only() {
    String secret = issued("guide-7");
    assertThat(subject(BORAS, "walks", secret)).isEmpty();
    assertThat(subject(MARK, "other", secret)).isEmpty();
    assertThat(subject(MARK, "walks", secret + "x")).isEmpty();
  }

  @Test
  void link_that_is_too_old_is_no_good_and_is_erased() {
    String secret = issued("guide-7");
    world.clock().forward(WEEK);
    assertThat(subject(MARK, "walks", secret)).isEmpty();
    assertThat(at(BORAS, SecretLinks::eraseDue).intValue()).isZero();
    assertThat(at(MARK, SecretLinks::eraseDue).intValue()).isPositive();
  }

  @Test
  void secret_itself_is_nowhere_in_the_database() throws SQLException {
    String secret = issued("guide-7");
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select digest from ker_link")) {
      while (rows.next()) {
        assertThat(rows.getString(1)).matches("[0-9a-f]{64}").doesNotContain(secret);
      }
    }
  }

  @Test
  void links_of_a_plugin_go_with_it() {
    String secret = issued("guide-7");
    at(BORAS, links -> links.erase("walks"));
    at(MARK, links -> links.erase("other"));
    assertThat(subject(MARK, "walks", secret)).isPresent();
    at(MARK, links -> links.erase("walks"));
    assertThat(subject(MARK, "walks", secret)).isEmpty();
  }

  @Test
  void more_than_90_days_and_a_subject_of_nothing_are_refused() {
    assertThatThrownBy(() -> at(MARK, links -> links.issue("walks", "x", Duration.ofDays(91))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> issued(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
