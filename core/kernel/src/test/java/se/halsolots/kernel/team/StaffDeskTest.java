package se.halsolots.kernel.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.halsolots.kernel.testing.StaffWorld.BORAS;
import static se.halsolots.kernel.testing.StaffWorld.CLUB_IN_BORAS;
import static se.halsolots.kernel.testing.StaffWorld.CLUB_IN_MARK;
import static se.halsolots.kernel.testing.StaffWorld.MARK;
import static se.halsolots.kernel.testing.StaffWorld.REGION;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.audit.AuditRecord;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.identity.StaffSessions;
import se.halsolots.kernel.testing.StaffWorld;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Borås and Mark have people who look alike; each is run by somebody who sees their own only. */
@EveryDatabase
class StaffDeskTest {

  private final StaffWorld world;
  private final AccountId runsMark;
  private final AccountId runsBoras;
  private final AccountId coordinator;
  private final AccountId editorInMark;
  private final AccountId pilotInBoth;

  StaffDeskTest(DatabaseUnderTest database, @TempDir Path folder) {
    world = new StaffWorld(database, folder, StaffDesk.class, StaffRules.class);
    runsMark = world.person("Ingela", Grant.of(MARK, StaffRole.NODE_ADMINISTRATOR));
    runsBoras = world.person("Ingela", Grant.of(BORAS, StaffRole.NODE_ADMINISTRATOR));
    coordinator = world.person("Karin", Grant.of(REGION, StaffRole.COORDINATOR));
    editorInMark = world.person("Ali", Grant.of(MARK, StaffRole.EDITOR));
    pilotInBoth =
        world.person(
            "Tomas",
            Grant.of(MARK, StaffRole.HEALTH_PILOT),
            Grant.of(BORAS, StaffRole.HEALTH_PILOT));
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void node_sees_those_who_work_there_and_of_them_what_they_do_there() {
    List<Colleague> seen = in(MARK, runsMark, StaffDesk::colleagues);
    assertThat(seen)
        .extracting(Colleague::id)
        .contains(runsMark, editorInMark, pilotInBoth)
        .doesNotContain(runsBoras, coordinator);
    assertThat(seen)
        .filteredOn(one -> one.id().equals(pilotInBoth))
        .flatExtracting(Colleague::grants)
        .containsExactly(Grant.of(MARK, StaffRole.HEALTH_PILOT));
  }

  @Test
  void somebody_of_another_node_is_as_unknown_as_nobody_whatever_is_tried() {
    AccountId nobody = new AccountId(Ids.next());
    List<Function<AccountId, Consumer<StaffDesk>>> tries =
        List.of(
            id -> desk -> desk.colleague(id),
            id -> desk -> desk.give(id, StaffRole.EDITOR, Optional.empty()),
            id -> desk -> desk.take(id, Grant.of(MARK, StaffRole.EDITOR)),
            id -> desk -> desk.resetPassword(id),
            id -> desk -> desk.dismiss(id),
            id -> desk -> desk.disable(id),
            id -> desk -> desk.enable(id));
    for (Function<AccountId, Consumer<StaffDesk>> one : tries) {
      String unknown = refusal(() -> tell(MARK, runsMark, one.apply(nobody))).toString();
      assertThat(refusal(() -> tell(MARK, runsMark, one.apply(runsBoras))))
          .hasToString(unknown)
          .extracting(PortalException::code)
          .isEqualTo(ErrorCode.NOT_FOUND);
    }
  }

  @Test
  void nobody_decides_without_the_permission_or_in_another_node() {
    for (ThrowingCallable one :
        List.<ThrowingCallable>of(
            () -> in(MARK, editorInMark, StaffDesk::colleagues),
            () -> in(BORAS, runsMark, StaffDesk::colleagues),
            () -> invite(BORAS, runsMark, "x@example.se", StaffRole.EDITOR),
            () -> tell(BORAS, runsMark, desk -> desk.dismiss(pilotInBoth)),
            () -> tell(MARK, coordinator, desk -> desk.disable(editorInMark)))) {
      assertThat(refusal(one).code()).isEqualTo(ErrorCode.FORBIDDEN);
    }
  }

  @Test
  void new_colleague_gets_a_password_once_and_the_role() {
    String login = "ny-" + Ids.next() + "@example.se";
    StaffDesk.Invited invited = invite(MARK, runsMark, login, StaffRole.EDITOR);
    Optional<StaffMember> let =
        world.byNobody(
            MARK,
            beans ->
                beans
                    .get(StaffAccounts.class)
                    .authenticate(login, invited.firstPassword().orElseThrow()));
    assertThat(let).get().matches(StaffMember::mustChoosePassword);
    assertThat(let.orElseThrow().grants()).containsExactly(Grant.of(MARK, StaffRole.EDITOR));
    assertThat(logged(MARK)).contains("staff.invite.editor Ny medarbetare");
  }

  @Test
  void whoever_has_an_account_just_gets_the_role() {
    String login = member(runsBoras).login();
    StaffDesk.Invited invited = invite(MARK, runsMark, " " + login + " ", StaffRole.EDITOR);
    assertThat(invited.firstPassword()).isEmpty();
    assertThat(invited.id()).isEqualTo(runsBoras);
    assertThat(member(runsBoras).name()).isEqualTo("Ingela");
    assertThat(member(runsBoras).grants())
        .containsExactlyInAnyOrder(
            Grant.of(BORAS, StaffRole.NODE_ADMINISTRATOR), Grant.of(MARK, StaffRole.EDITOR));
    assertThat(logged(BORAS)).noneMatch(line -> line.startsWith("staff.invite"));
  }

  @Test
  void coordinator_is_a_role_of_the_region_and_nobody_gives_more_than_they_have() {
    assertThat(in(MARK, runsMark, StaffDesk::roles))
        .containsExactly(
            StaffRole.NODE_ADMINISTRATOR,
            StaffRole.HEALTH_PILOT,
            StaffRole.EDITOR,
            StaffRole.ORGANISER);
    assertThat(in(REGION, coordinator, StaffDesk::roles))
        .containsExactly(StaffRole.COORDINATOR, StaffRole.EDITOR, StaffRole.ORGANISER);
    assertThat(
            refusal(
                    () ->
                        tell(
                            MARK,
                            runsMark,
                            desk ->
                                desk.give(editorInMark, StaffRole.COORDINATOR, Optional.empty())))
                .code())
        .isEqualTo(ErrorCode.FORBIDDEN);
    assertThat(member(editorInMark).grants()).hasSize(1);
  }

  @Test
  void organisers_person_belongs_to_an_organiser_of_the_node() {
    for (Optional<UUID> wrong :
        List.of(Optional.of(CLUB_IN_BORAS), Optional.of(Ids.next()), Optional.<UUID>empty())) {
      assertThatThrownBy(
              () -> tell(MARK, runsMark, all -> all.give(editorInMark, StaffRole.ORGANISER, wrong)))
          .hasMessage(StaffDesk.ORGANISER_UNKNOWN);
    }
    tell(
        MARK,
        runsMark,
        desk -> desk.give(editorInMark, StaffRole.ORGANISER, Optional.of(CLUB_IN_MARK)));
    assertThat(member(editorInMark).organisersIn(MARK)).containsExactly(CLUB_IN_MARK);
  }

  @Test
  void nobody_takes_away_what_makes_them_run_the_node() {
    assertThatThrownBy(
            () ->
                tell(
                    MARK,
                    runsMark,
                    desk -> desk.take(runsMark, Grant.of(MARK, StaffRole.NODE_ADMINISTRATOR))))
        .hasMessage(StaffDesk.STAYS);
    for (Consumer<StaffDesk> own :
        List.<Consumer<StaffDesk>>of(
            desk -> desk.dismiss(runsMark),
            desk -> desk.disable(runsMark),
            desk -> desk.resetPassword(runsMark))) {
      assertThatThrownBy(() -> tell(MARK, runsMark, own)).hasMessage(StaffDesk.ONESELF);
    }
    assertThat(member(runsMark).rolesIn(MARK)).containsExactly(StaffRole.NODE_ADMINISTRATOR);
  }

  @Test
  void last_one_who_runs_the_node_stays_and_others_may_leave() {
    world.byNobody(
        MARK,
        beans -> {
          StaffAccounts accounts = beans.get(StaffAccounts.class);
          accounts.in(MARK).stream()
              .map(one -> one.member().id())
              .filter(id -> !List.of(runsMark, editorInMark).contains(id))
              .forEach(accounts::disable);
          return true;
        });
    assertThatThrownBy(() -> tell(MARK, runsMark, StaffDesk::leave)).hasMessage(StaffDesk.LAST);
    tell(MARK, editorInMark, StaffDesk::leave);
    assertThat(member(editorInMark).nodes()).isEmpty();
    AccountId second = world.person("Bo", Grant.of(MARK, StaffRole.NODE_ADMINISTRATOR));
    tell(MARK, runsMark, StaffDesk::leave);
    assertThat(member(runsMark).nodes()).isEmpty();
    assertThat(in(MARK, second, StaffDesk::colleagues)).isNotEmpty();
  }

  @Test
  void account_that_does_more_elsewhere_is_not_theirs_to_take_over_or_close() {
    for (Consumer<StaffDesk> more :
        List.<Consumer<StaffDesk>>of(
            desk -> desk.resetPassword(pilotInBoth),
            desk -> desk.disable(pilotInBoth),
            desk -> desk.enable(pilotInBoth))) {
      assertThatThrownBy(() -> tell(MARK, runsMark, more)).hasMessage(StaffDesk.ELSEWHERE);
    }
    tell(MARK, runsMark, desk -> desk.dismiss(pilotInBoth));
    assertThat(member(pilotInBoth).nodes()).containsExactly(BORAS);
    tell(BORAS, runsBoras, desk -> desk.resetPassword(pilotInBoth));
    assertThat(logged(BORAS)).contains("staff.reset Tomas");
    assertThat(logged(MARK)).contains("staff.dismiss Tomas").doesNotContain("staff.reset Tomas");
  }

  @Test
  void coordinator_may_close_an_account_of_the_region_but_not_take_it_over() {
    world.byNobody(
        REGION,
        beans -> {
          beans.get(StaffAccounts.class).grant(pilotInBoth, Grant.of(REGION, StaffRole.EDITOR));
          return true;
        });
    assertThatThrownBy(() -> tell(REGION, coordinator, desk -> desk.resetPassword(pilotInBoth)))
        .hasMessage(StaffDesk.ELSEWHERE);
    tell(REGION, coordinator, desk -> desk.disable(pilotInBoth));
    assertThat(in(REGION, coordinator, desk -> desk.colleague(pilotInBoth)).active()).isFalse();
  }

  @Test
  void closing_and_resetting_end_the_sessions_at_once() {
    String secret = begin(editorInMark);
    tell(MARK, runsMark, desk -> desk.disable(editorInMark));
    assertThat(isIn(secret)).isFalse();
    tell(MARK, runsMark, desk -> desk.enable(editorInMark));
    String again = begin(editorInMark);
    tell(MARK, runsMark, desk -> desk.resetPassword(editorInMark));
    assertThat(isIn(again)).isFalse();
    assertThat(logged(MARK)).contains("staff.disable Ali", "staff.enable Ali", "staff.reset Ali");
  }

  @Test
  void what_fails_is_not_noted() {
    int before = logged(MARK).size();
    assertThatThrownBy(() -> tell(MARK, runsMark, desk -> desk.disable(pilotInBoth)))
        .isInstanceOf(PortalException.class);
    assertThat(logged(MARK)).hasSize(before);
  }

  private String begin(AccountId who) {
    return world.byNobody(MARK, beans -> beans.get(StaffSessions.class).begin(who, "Firefox"));
  }

  private boolean isIn(String secret) {
    return world.byNobody(MARK, beans -> beans.get(StaffSessions.class).find(secret).isPresent());
  }

  private StaffMember member(AccountId id) {
    return world.byNobody(MARK, beans -> beans.get(StaffAccounts.class).find(id).orElseThrow());
  }

  private StaffDesk.Invited invite(TenantId node, AccountId by, String login, StaffRole role) {
    return in(node, by, desk -> desk.invite(login, "Ny medarbetare", role, Optional.empty()));
  }

  private List<String> logged(TenantId node) {
    AccountId reader = world.person("Läsare", Grant.of(node, StaffRole.NODE_ADMINISTRATOR));
    AuditLog.Question all =
        new AuditLog.Question(
            "", "", java.time.Instant.EPOCH, world.clock().instant().plusSeconds(1));
    return world.as(
        reader,
        node,
        beans ->
            beans.get(AuditLog.class).find(all, 0, 500).stream().map(StaffDeskTest::line).toList());
  }

  private static String line(AuditRecord one) {
    return one.action() + " " + one.label();
  }

  private <T> T in(TenantId node, AccountId by, Function<StaffDesk, T> work) {
    return world.as(by, node, beans -> work.apply(beans.get(StaffDesk.class)));
  }

  private void tell(TenantId node, AccountId by, Consumer<StaffDesk> work) {
    in(
        node,
        by,
        desk -> {
          work.accept(desk);
          return true;
        });
  }

  private static PortalException refusal(ThrowingCallable work) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(PortalException.class, work);
  }
}
