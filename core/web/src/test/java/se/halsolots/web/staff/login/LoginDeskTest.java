package se.halsolots.web.staff.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffSessions;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.Visit;
import se.halsolots.web.route.PaceBrakes;
import se.halsolots.web.route.RouteFacts.Pace;
import se.halsolots.web.site.Site;
import se.halsolots.web.site.Sites;
import se.halsolots.web.site.TestSites;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffWriter;

/** What somebody who guesses is told, and how long they have to wait. */
@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
class LoginDeskTest {

  private static final String HOME = "192.0.2.1";
  private static final String ELSEWHERE = "192.0.2.2";
  private static final String SIV = "siv@mark.se";

  private final Visit visit = TestSites.visit("mark", "personal");
  private final List<String> tried = new ArrayList<>();
  private final List<Answer.View> shown = new ArrayList<>();
  private final LoginDesk desk = new LoginDesk();
  private Instant now = Instant.parse("2026-11-18T09:00:00Z");

  @BeforeEach
  void open() {
    desk.clock = new Now();
    desk.gate = new OneAccount();
    desk.writer = new Shown();
    desk.paces = new NoPace();
    desk.notes = new NoNotes();
    desk.sites = new MarksTexts();
    desk.fit();
  }

  @Test
  void wrong_password_and_unknown_login_are_told_the_same() {
    assertThat(attempt(SIV, "fel", HOME)).isEmpty();
    assertThat(attempt("ingen@mark.se", "fel", HOME)).isEmpty();
    assertThat(shown).extracting(Answer.View::status).containsExactly(401, 401);
    assertThat(shown.get(0).model())
        .usingRecursiveComparison()
        .ignoringFields("login")
        .isEqualTo(shown.get(1).model());
    assertThat(tried).as("a digest is computed for both").containsExactly(SIV, "ingen@mark.se");
  }

  @Test
  void eight_failures_from_one_place_make_wait_whether_there_is_such_an_account() {
    for (String login : List.of(SIV, "ingen@mark.se")) {
      for (int i = 0; i < 8; i++) {
        attempt(login, "fel", HOME);
      }
      shown.clear();
      attempt(login, "fel", HOME);
      assertThat(shown).extracting(Answer.View::status).containsExactly(429);
    }
  }

  @Test
  void owner_who_comes_from_elsewhere_gets_in_while_somebody_guesses() {
    for (int i = 0; i < 20; i++) {
      attempt(SIV, "fel", HOME);
    }
    assertThat(attempt(SIV, "rätt", HOME)).isEmpty();
    assertThat(attempt(SIV, "rätt", ELSEWHERE)).isPresent();
  }

  @Test
  void nobody_is_locked_out_longer_than_a_quarter_of_an_hour() {
    for (int i = 0; i < 90; i++) {
      attempt(SIV, "fel", "198.51.100." + i);
    }
    assertThat(attempt(SIV, "rätt", ELSEWHERE)).as("too many guess from everywhere").isEmpty();
    now = now.plus(Duration.ofMinutes(15)).plusSeconds(1);
    assertThat(attempt(SIV, "rätt", ELSEWHERE)).isPresent();
  }

  @Test
  void where_somebody_got_in_lately_they_are_not_kept_out_by_guesses_from_elsewhere() {
    assertThat(attempt(SIV, "rätt", HOME)).isPresent();
    for (int i = 0; i < 90; i++) {
      attempt(SIV, "fel", "198.51.100." + i);
    }

    assertThat(attempt(SIV, "rätt", HOME)).isPresent();
    assertThat(attempt(SIV, "rätt", ELSEWHERE)).isEmpty();
    for (int i = 0; i < 8; i++) {
      attempt(SIV, "fel", HOME);
    }
    assertThat(attempt(SIV, "rätt", HOME)).as("they are not let guess either").isEmpty();
  }

  @Test
  void addresses_of_one_network_are_held_up_together() {
    for (int i = 0; i < 8; i++) {
      attempt(SIV, "fel", "2001:db8:1:2::" + i);
    }
    shown.clear();
    attempt(SIV, "fel", "2001:db8:1:2::9");
    assertThat(shown).extracting(Answer.View::status).containsExactly(429);
  }

  @Test
  void while_one_waits_no_password_is_tried() {
    for (int i = 0; i < 8; i++) {
      attempt(SIV, "fel", HOME);
    }
    tried.clear();
    attempt(SIV, "rätt", HOME);
    assertThat(tried).isEmpty();
  }

  @Test
  void success_forgets_the_failures() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 7; i++) {
        attempt(SIV, "fel", HOME);
      }
      assertThat(attempt(SIV.toUpperCase(Locale.ROOT), "rätt", HOME)).isPresent();
    }
  }

  @Test
  void whoever_gets_in_is_not_counted_however_often() {
    for (int i = 0; i < 70; i++) {
      assertThat(attempt(SIV, "rätt", HOME)).isPresent();
    }
  }

  private Optional<StaffSessions.Found> attempt(String login, String password, String place) {
    try {
      return desk.attempt(visit, request(login, password, place), response());
    } catch (IOException | ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpServletRequest request(String login, String password, String place) {
    Map<String, String> sent = Map.of(LoginDesk.LOGIN_FIELD, login, LoginDesk.WORD_FIELD, password);
    return fake(
        HttpServletRequest.class,
        (name, arguments) ->
            switch (name) {
              case "getParameter" -> Optional.ofNullable(sent.get(arguments[0]));
              case "getParameterMap" ->
                  Optional.of(
                      Map.of(
                          LoginDesk.LOGIN_FIELD, new String[] {login},
                          LoginDesk.WORD_FIELD, new String[] {password}));
              case "getRemoteAddr" -> Optional.of(place);
              case "getMethod" -> Optional.of("POST");
              case "getRequestURI" -> Optional.of("/mark/personal");
              default -> Optional.empty();
            });
  }

  private static HttpServletResponse response() {
    return fake(HttpServletResponse.class, (name, arguments) -> Optional.empty());
  }

  /** Answers calls of an interface by their names. */
  private interface Calls {
    Optional<?> answer(String name, Object[] arguments);
  }

  private static <T> T fake(Class<T> type, Calls calls) {
    return type.cast(
        Proxy.newProxyInstance(
            LoginDeskTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                calls
                    .answer(method.getName(), arguments == null ? new Object[0] : arguments)
                    .orElse(null)));
  }

  private final class Now extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final class OneAccount extends LoginGate {
    @Override
    Optional<StaffSessions.Found> enter(
        String login, String password, HttpServletRequest request, HttpServletResponse response) {
      tried.add(login);
      StaffMember siv = new StaffMember(new AccountId(Ids.next()), SIV, "Siv", List.of(), false);
      return login.equals(SIV) && password.equals("rätt")
          ? Optional.of(new StaffSessions.Found("id", siv))
          : Optional.empty();
    }
  }

  private final class Shown extends StaffWriter {
    @Override
    public void beforeLogin(
        Answer.View view, Visit any, HttpServletRequest request, HttpServletResponse response) {
      shown.add(view);
    }
  }

  private static final class NoPace extends PaceBrakes {
    @Override
    public boolean admits(Pace pace, String by) {
      return true;
    }
  }

  private static final class NoNotes extends LoginNotes {
    @Override
    void in(StaffMember member) {
      // Nothing is noted in this test.
    }

    @Override
    void failed(String login) {
      // Nothing is noted in this test.
    }
  }

  private static final class MarksTexts extends Sites {
    @Override
    public Words staffWords(Site site) {
      return TestSites.staffWords("mark", Language.SWEDISH);
    }
  }
}
