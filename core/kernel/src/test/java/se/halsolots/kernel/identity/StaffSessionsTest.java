package se.halsolots.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.halsolots.kernel.testing.StaffWorld.BORAS;
import static se.halsolots.kernel.testing.StaffWorld.MARK;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.testing.StaffWorld;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

@EveryDatabase
class StaffSessionsTest {

  private final StaffWorld world;
  private final AccountId ali;

  StaffSessionsTest(DatabaseUnderTest database, @TempDir Path folder) {
    world = new StaffWorld(database, folder);
    ali =
        world.person(
            "Ali", Grant.of(MARK, StaffRole.EDITOR), Grant.of(BORAS, StaffRole.HEALTH_PILOT));
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void secret_finds_its_session_and_no_other_text_does() {
    String secret = begin();
    StaffSessions.Found found = find(secret).orElseThrow();
    assertThat(found.member().id()).isEqualTo(ali);
    assertThat(find(found.id())).as("the name of a session lets nobody in").isEmpty();
    assertThat(find(secret + "x")).isEmpty();
    assertThat(find("")).isEmpty();
    assertThat(secret).hasSizeGreaterThan(42).doesNotContain(found.id());
  }

  @Test
  void unused_session_ends_after_two_hours() {
    String secret = begin();
    world.clock().forward(StaffSessions.IDLE.minusSeconds(1));
    assertThat(find(secret)).isPresent();
    world.clock().forward(StaffSessions.IDLE.minusSeconds(1));
    assertThat(find(secret)).as("it was used in between").isPresent();
    world.clock().forward(StaffSessions.IDLE);
    assertThat(find(secret)).isEmpty();
  }

  @Test
  void session_ends_after_twelve_hours_however_much_it_is_used() {
    String secret = begin();
    for (int i = 0; i < 11; i++) {
      world.clock().forward(Duration.ofHours(1));
      assertThat(find(secret)).isPresent();
    }
    world.clock().forward(Duration.ofHours(1));
    assertThat(find(secret)).isEmpty();
    assertThat(open()).isEmpty();
  }

  @Test
  void closed_accounts_sessions_die_at_once_and_stay_dead() {
    String secret = begin();
    account(accounts -> accounts.disable(ali));
    assertThat(find(secret)).isEmpty();
    account(accounts -> accounts.enable(ali));
    assertThat(find(secret)).isEmpty();
  }

  @Test
  void password_given_anew_ends_every_session() {
    List<String> secrets = List.of(begin(), begin());
    account(accounts -> accounts.giveFirstPassword(ali, "abcd-efgh-jkmn-pqrs"));
    assertThat(secrets).allMatch(one -> find(one).isEmpty());
  }

  @Test
  void chosen_password_ends_the_other_sessions() {
    account(accounts -> accounts.giveFirstPassword(ali, "abcd-efgh-jkmn-pqrs"));
    String here = begin();
    String elsewhere = begin();
    String id = find(here).orElseThrow().id();
    account(
        accounts ->
            accounts.choosePassword(ali, "abcd-efgh-jkmn-pqrs", "korvgrill under månen", id));
    assertThat(find(here)).isPresent();
    assertThat(find(elsewhere)).isEmpty();
  }

  @Test
  void withdrawn_role_is_gone_at_the_next_request() {
    String secret = begin();
    assertThat(find(secret).orElseThrow().member().rolesIn(MARK)).contains(StaffRole.EDITOR);
    account(accounts -> accounts.revoke(ali, Grant.of(MARK, StaffRole.EDITOR)));
    assertThat(find(secret).orElseThrow().member().rolesIn(MARK)).isEmpty();
    assertThat(find(secret).orElseThrow().member().rolesIn(BORAS)).isNotEmpty();
  }

  @Test
  void one_ends_ones_own_sessions_and_nobody_elses() {
    AccountId eva = world.person("Eva", Grant.of(MARK, StaffRole.EDITOR));
    String secret = begin();
    String id = find(secret).orElseThrow().id();
    sessions(all -> all.end(eva, id));
    assertThat(find(secret)).isPresent();
    sessions(all -> all.endOthers(eva, ""));
    assertThat(find(secret)).isPresent();
    sessions(all -> all.end(ali, id));
    assertThat(find(secret)).isEmpty();
  }

  @Test
  void tabs_that_ask_at_the_same_moment_all_get_in() throws Exception {
    String secret = begin();
    ExecutorService tabs = Executors.newFixedThreadPool(4);
    try {
      for (int minute = 0; minute < 5; minute++) {
        world.clock().forward(Duration.ofMinutes(2));
        List<Callable<Optional<StaffSessions.Found>>> asks =
            Collections.nCopies(4, () -> find(secret));
        for (Future<Optional<StaffSessions.Found>> answer : tabs.invokeAll(asks)) {
          assertThat(answer.get()).isPresent();
        }
      }
    } finally {
      tabs.shutdown();
    }
  }

  @Test
  void logging_out_ends_the_session_at_the_server() {
    String secret = begin();
    sessions(all -> all.end(secret));
    assertThat(find(secret)).isEmpty();
  }

  @Test
  void list_of_sessions_names_the_browsers_latest_first() {
    begin();
    world.clock().forward(Duration.ofMinutes(5));
    world.byNobody(MARK, beans -> beans.get(StaffSessions.class).begin(ali, "F".repeat(900)));
    assertThat(open())
        .extracting(StaffSessions.Open::browser)
        .containsExactly("F".repeat(200), "Firefox");
  }

  private List<StaffSessions.Open> open() {
    return world.byNobody(MARK, beans -> beans.get(StaffSessions.class).of(ali));
  }

  private String begin() {
    return world.byNobody(MARK, beans -> beans.get(StaffSessions.class).begin(ali, "Firefox"));
  }

  private Optional<StaffSessions.Found> find(String secret) {
    return world.byNobody(MARK, beans -> beans.get(StaffSessions.class).find(secret));
  }

  private void sessions(java.util.function.Consumer<StaffSessions> work) {
    world.byNobody(
        MARK,
        beans -> {
          work.accept(beans.get(StaffSessions.class));
          return true;
        });
  }

  private void account(java.util.function.Consumer<StaffAccounts> work) {
    world.byNobody(
        MARK,
        beans -> {
          work.accept(beans.get(StaffAccounts.class));
          return true;
        });
  }
}
