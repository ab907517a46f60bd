package se.halsolots.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.halsolots.kernel.testing.StaffWorld.BORAS;
import static se.halsolots.kernel.testing.StaffWorld.MARK;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.internal.Account;
import se.halsolots.kernel.identity.internal.Accounts;
import se.halsolots.kernel.testing.StaffWorld;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

@EveryDatabase
class StaffAccountsTest {

  private static final String FIRST = "abcd-efgh-jkmn-pqrs";
  private static final String OWN = "korvgrill under månen";

  private final StaffWorld world;
  private final String login = "siv-" + Ids.next() + "@example.se";

  StaffAccountsTest(DatabaseUnderTest database, @TempDir Path folder) {
    world = new StaffWorld(database, folder);
  }

  private AccountId siv = new AccountId(Ids.next());

  @BeforeEach
  void invite_siv() {
    siv = ask(accounts -> accounts.invite(" " + login.toUpperCase(Locale.ROOT), "Siv Berg", FIRST));
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void first_password_lets_in_for_seven_days_and_must_be_replaced() {
    assertThat(authenticated(FIRST)).get().matches(StaffMember::mustChoosePassword);
    world.clock().forward(StaffAccounts.FIRST_PASSWORD_LASTS.minusSeconds(1));
    assertThat(authenticated(FIRST)).isPresent();
    world.clock().forward(Duration.ofSeconds(1));
    assertThat(authenticated(FIRST)).isEmpty();
  }

  @Test
  void chosen_password_takes_the_place_of_the_first_and_lasts() {
    tell(accounts -> accounts.choosePassword(siv, FIRST, OWN, ""));
    world.clock().forward(Duration.ofDays(400));
    assertThat(authenticated(OWN)).get().matches(one -> !one.mustChoosePassword());
    assertThat(authenticated(FIRST)).isEmpty();
  }

  @Test
  void login_that_somebody_else_takes_at_this_very_moment_is_told_at_once() {
    assertThatThrownBy(
            () ->
                world.byNobody(
                    MARK,
                    beans -> {
                      // Past the look whether the login is free, as when a form comes twice at
                      // once.
                      beans
                          .get(Accounts.class)
                          .add(new Account(Ids.next(), login, "Siv Berg", world.clock().instant()));
                      return true;
                    }))
        .isInstanceOfSatisfying(
            PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT));
  }

  @Test
  void password_is_not_changed_without_the_old_one() {
    assertThatThrownBy(() -> tell(all -> all.choosePassword(siv, "gissat", OWN, "")))
        .hasMessage(PasswordRules.WRONG_OLD);
    assertThat(authenticated(FIRST)).isPresent();
  }

  @Test
  void login_is_found_however_it_is_written_and_belongs_to_one_account() {
    Optional<StaffMember> found =
        ask(all -> all.byLogin("  " + login.toUpperCase(Locale.ROOT) + " "));
    assertThat(found).get().extracting(StaffMember::id).isEqualTo(siv);
    assertThatThrownBy(() -> ask(all -> all.invite(login, "En annan", FIRST)))
        .isInstanceOf(PortalException.class);
  }

  @Test
  void unusable_login_and_name_are_refused_with_their_reason() {
    for (String wrong : new String[] {"", "siv", "siv@", "@mark.se", "siv berg@mark.se"}) {
      assertThatThrownBy(() -> ask(all -> all.invite(wrong, "Siv", FIRST)))
          .as(wrong)
          .hasMessage(StaffAccounts.LOGIN_UNUSABLE);
    }
    assertThatThrownBy(() -> tell(all -> all.rename(siv, " ")))
        .hasMessage(StaffAccounts.NAME_UNUSABLE);
    assertThatThrownBy(() -> tell(all -> all.rename(siv, "S".repeat(101))))
        .hasMessage(StaffAccounts.NAME_UNUSABLE);
  }

  @Test
  void wrong_password_unknown_login_closed_account_and_odd_text_answer_alike() {
    assertThat(authenticated("fel")).isEmpty();
    assertThat(authenticated("")).isEmpty();
    assertThat(authenticated("ingen-" + login, FIRST)).isEmpty();
    assertThat(authenticated("' or '1'='1", FIRST)).isEmpty();
    tell(accounts -> accounts.disable(siv));
    assertThat(authenticated(FIRST)).isEmpty();
    tell(accounts -> accounts.enable(siv));
    assertThat(authenticated(FIRST)).isPresent();
  }

  @Test
  void roles_come_and_go_each_once() {
    Grant editor = Grant.of(MARK, StaffRole.EDITOR);
    Grant club = Grant.organiser(BORAS, StaffWorld.CLUB_IN_BORAS);
    tell(accounts -> accounts.grant(siv, editor));
    tell(accounts -> accounts.grant(siv, editor));
    tell(accounts -> accounts.grant(siv, club));
    assertThat(member().grants()).containsExactlyInAnyOrder(editor, club);
    assertThat(member().organisersIn(BORAS)).containsExactly(StaffWorld.CLUB_IN_BORAS);
    assertThat(member().organisersIn(MARK)).isEmpty();
    assertThat(inMark()).contains(siv);
    tell(accounts -> accounts.revoke(siv, editor));
    assertThat(member().nodes()).containsExactly(BORAS);
    assertThat(inMark()).doesNotContain(siv);
  }

  private StaffMember member() {
    return ask(all -> all.find(siv)).orElseThrow();
  }

  private List<AccountId> inMark() {
    return ask(all -> all.in(MARK).stream().map(one -> one.member().id()).toList());
  }

  private Optional<StaffMember> authenticated(String password) {
    return authenticated(login, password);
  }

  private Optional<StaffMember> authenticated(String name, String password) {
    return ask(all -> all.authenticate(name, password));
  }

  private <T> T ask(Function<StaffAccounts, T> work) {
    return world.byNobody(MARK, beans -> work.apply(beans.get(StaffAccounts.class)));
  }

  private void tell(Consumer<StaffAccounts> work) {
    ask(
        accounts -> {
          work.accept(accounts);
          return true;
        });
  }
}
