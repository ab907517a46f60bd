package se.halsolots.kernel.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.RoleTable;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Amir types in Mark and in Borås; Bo types too, and none sees another's. */
@EveryDatabase
class FormDraftsTest {

  private static final Instant NOW = Instant.parse("2026-11-18T13:03:00Z");
  private static final String KEY = "activity:7";

  private final DatabaseUnderTest database;

  FormDraftsTest(DatabaseUnderTest database) {
    this.database = database.migrated("kernel");
  }

  @Test
  void draft_is_its_writers_alone_and_of_one_node() {
    AccountId amir = account();
    AccountId bo = account();
    at(Nodes.MARK, amir, drafts -> drafts.keep(KEY, Map.of("title", List.of("Promenad"))));

    assertThat(kept(Nodes.MARK, amir))
        .contains(new FormDraft(NOW, Map.of("title", List.of("Promenad"))));
    assertThat(kept(Nodes.MARK, bo)).isEmpty();
    assertThat(kept(Nodes.BORAS, amir)).isEmpty();
  }

  @Test
  void long_draft_is_kept_whole_and_a_shorter_one_takes_its_place() {
    AccountId amir = account();
    String much = "Å".repeat(70_000);
    at(Nodes.MARK, amir, drafts -> drafts.keep(KEY, Map.of("description", List.of(much))));
    assertThat(kept(Nodes.MARK, amir).orElseThrow().fields())
        .containsEntry("description", List.of(much));

    at(Nodes.MARK, amir, drafts -> drafts.keep(KEY, Map.of("description", List.of("Kort"))));
    assertThat(kept(Nodes.MARK, amir).orElseThrow().fields())
        .containsEntry("description", List.of("Kort"));
    at(
        Nodes.MARK,
        amir,
        drafts -> {
          drafts.discard(KEY);
          return true;
        });
    assertThat(kept(Nodes.MARK, amir)).isEmpty();
  }

  @Test
  void no_character_is_cut_in_two() {
    AccountId amir = account();
    for (String before : List.of("", "a")) {
      String smiles = before + "\uD83D\uDE00".repeat(40_000);
      at(Nodes.MARK, amir, drafts -> drafts.keep(KEY, Map.of("description", List.of(smiles))));
      assertThat(kept(Nodes.MARK, amir).orElseThrow().fields())
          .containsEntry("description", List.of(smiles));
    }
  }

  @Test
  void forgotten_draft_is_erased_in_its_own_node_when_its_time_is_over() {
    AccountId amir = account();
    for (Tenant node : List.of(Nodes.MARK, Nodes.BORAS)) {
      at(node, amir, drafts -> drafts.keep(KEY, Map.of("title", List.of("Promenad"))));
    }
    erase(Nodes.MARK, ForgottenDrafts.KEPT);
    assertThat(kept(Nodes.MARK, amir)).as("not yet").isPresent();

    erase(Nodes.MARK, ForgottenDrafts.KEPT.plusSeconds(1));
    assertThat(kept(Nodes.MARK, amir)).isEmpty();
    assertThat(kept(Nodes.BORAS, amir)).as("the other node's").isPresent();
  }

  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
  private void erase(Tenant node, Duration later) {
    database.inTransaction(
        "kernel",
        manager -> {
          TenantContext context = new TenantContext();
          context.enter(node, Language.SWEDISH);
          ForgottenDrafts forgotten = new ForgottenDrafts();
          forgotten.entityManager = manager;
          forgotten.gate = new TenantGate(context, null);
          forgotten.clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
          return forgotten.eraseDue();
        });
  }

  @Test
  void key_that_names_no_form_is_refused() {
    AccountId amir = account();
    assertThatThrownBy(() -> at(Nodes.MARK, amir, drafts -> drafts.keep("x", Map.of())))
        .hasMessageContaining("a key looks like activity:<id>");
  }

  private Optional<FormDraft> kept(Tenant node, AccountId account) {
    return at(node, account, drafts -> drafts.find(KEY));
  }

  private AccountId account() {
    AccountId id = new AccountId(Ids.next());
    try (var connection = database.dataSource().getConnection();
        var statement =
            connection.prepareStatement(
                "insert into ker_account (id, login, name, password, active, made_at, version)"
                    + " values (?, ?, 'Amir', '', true, current_timestamp, 1)")) {
      statement.setString(1, id.toString());
      statement.setString(2, id + "@example.se");
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("no account", e);
    }
    return id;
  }

  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
  private <T> T at(Tenant node, AccountId account, Function<FormDrafts, T> work) {
    return database.inTransaction(
        "kernel",
        manager -> {
          TenantContext context = new TenantContext();
          context.enter(node, Language.SWEDISH);
          FormDrafts drafts = new FormDrafts();
          drafts.entityManager = manager;
          drafts.gate = new TenantGate(context, null);
          drafts.staff = new StaffAccess(context, new RoleTable());
          drafts.staff.enter(new StaffMember(account, "a@example.se", "Amir", List.of(), false));
          drafts.clock = Clock.fixed(NOW, ZoneOffset.UTC);
          return work.apply(drafts);
        });
  }
}
