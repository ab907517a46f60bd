package se.halsolots.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.halsolots.kernel.testing.StaffWorld.BORAS;
import static se.halsolots.kernel.testing.StaffWorld.MARK;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.testing.StaffWorld;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

@EveryDatabase
class AuditLogTest {

  private static final Instant ALWAYS = Instant.parse("2999-01-01T00:00:00Z");

  private final StaffWorld world;
  private final AccountId inMark;
  private final AccountId inBoras;

  AuditLogTest(DatabaseUnderTest database, @TempDir Path folder) {
    world = new StaffWorld(database, folder);
    inMark = world.person("Ingela", Grant.of(MARK, StaffRole.NODE_ADMINISTRATOR));
    inBoras = world.person("Ingela", Grant.of(BORAS, StaffRole.NODE_ADMINISTRATOR));
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void each_node_reads_its_own_though_all_is_alike() {
    note(MARK, inMark, "activity.publish", "Sittgympa");
    note(BORAS, inBoras, "activity.publish", "Sittgympa");
    assertThat(by(MARK, inMark)).extracting(AuditRecord::label).containsExactly("Sittgympa");
    assertThat(by(MARK, inBoras)).isEmpty();
    assertThat(by(BORAS, inBoras)).hasSize(1);
    assertThat(people(MARK)).contains(inMark.toString()).doesNotContain(inBoras.toString());
  }

  @Test
  void nobody_reads_without_the_permission_in_the_node_at_hand() {
    AccountId editor = world.person("Ali", Grant.of(MARK, StaffRole.EDITOR));
    assertThatThrownBy(() -> find(MARK, editor, question("", "")))
        .isInstanceOf(PortalException.class);
    assertThatThrownBy(() -> find(BORAS, inMark, question("", "")))
        .isInstanceOf(PortalException.class);
    assertThatThrownBy(() -> world.as(editor, MARK, beans -> beans.get(AuditLog.class).people()))
        .isInstanceOf(PortalException.class);
  }

  @Test
  void log_is_narrowed_by_kind_person_and_period_latest_first() {
    note(MARK, inMark, "place.create", "Simhallen");
    world.clock().forward(Duration.ofDays(1));
    Instant secondDay = world.clock().instant();
    note(MARK, inMark, "place.change", "Simhallen");
    note(MARK, inMark, "article.publish", "Sov gott");
    String who = inMark.toString();
    assertThat(find(MARK, inMark, question("place", who)))
        .extracting(AuditRecord::action)
        .containsExactly("place.change", "place.create");
    assertThat(find(MARK, inMark, new AuditLog.Question("", who, secondDay, ALWAYS))).hasSize(2);
    assertThat(find(MARK, inMark, new AuditLog.Question("", who, Instant.EPOCH, secondDay)))
        .extracting(AuditRecord::action)
        .containsExactly("place.create");
    assertThat(count(question("", who))).isEqualTo(3);
    List<AuditRecord> second =
        world.as(inMark, MARK, beans -> beans.get(AuditLog.class).find(question("", who), 1, 1));
    assertThat(second).extracting(AuditRecord::action).containsExactly("place.change");
  }

  @Test
  void label_is_kept_short_and_without_line_breaks() {
    note(MARK, inMark, "activity.change", "Gympa\r\n2026-01-01 Någon annan\t" + "x".repeat(300));
    assertThat(by(MARK, inMark).get(0).label())
        .hasSize(200)
        .startsWith("Gympa  2026-01-01 Någon annan x");
  }

  private void note(TenantId node, AccountId by, String action, String label) {
    world.as(
        by,
        node,
        beans -> {
          beans.get(AuditLog.class).note(action, "", label);
          return true;
        });
  }

  private List<AuditRecord> by(TenantId node, AccountId who) {
    return find(node, node.equals(MARK) ? inMark : inBoras, question("", who.toString()));
  }

  private List<AuditRecord> find(TenantId node, AccountId reader, AuditLog.Question question) {
    return world.as(reader, node, beans -> beans.get(AuditLog.class).find(question, 0, 100));
  }

  private long count(AuditLog.Question question) {
    return world.as(inMark, MARK, beans -> beans.get(AuditLog.class).count(question));
  }

  private List<String> people(TenantId node) {
    return world.as(
        inMark,
        node,
        beans ->
            beans.get(AuditLog.class).people().stream().map(AuditLog.Person::accountId).toList());
  }

  private static AuditLog.Question question(String action, String who) {
    return new AuditLog.Question(action, who, Instant.EPOCH, ALWAYS);
  }
}
