package se.halsolots.web.staff.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.halsolots.kernel.identity.StaffSessions;
import se.halsolots.kernel.rate.Brake;
import se.halsolots.kernel.rate.NetworkPlace;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Visit;
import se.halsolots.web.route.PaceBrakes;
import se.halsolots.web.route.RouteFacts.Pace;
import se.halsolots.web.site.Sites;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.FormToken;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffWriter;

/**
 * Asks for login and password, at whatever address somebody wanted to read or sent something to.
 * What they sent stands in the form, hidden, and is dealt with once they are in.
 *
 * <p>Guessing is slowed down by counting tries for a login from an address, for a login from
 * anywhere, and for an address. The owner of a login who comes from elsewhere can always get in
 * unless many others try it at the same time. Answers are alike whether there is such an account.
 */
@ApplicationScoped
public class LoginDesk {

  /** The page on which a given password is replaced, below the root. */
  public static final String CHOICE_PAGE = "losenord";

  static final String LOGIN_FIELD = "_login";
  static final String WORD_FIELD = "_password";
  static final String METHOD = "_method";

  private static final String ANSWERED = LoginDesk.class.getName() + ".answered";
  private static final Set<String> OURS = Set.of(LOGIN_FIELD, WORD_FIELD, METHOD, FormToken.FIELD);
  private static final Set<String> MAY_WAIT =
      Set.of(StaffRoutes.ROOT + "/" + CHOICE_PAGE, StaffRoutes.ROOT + "/" + LogoutPage.PAGE);
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final int TRIES_FROM_ONE_PLACE = 8;
  private static final int TRIES_FROM_ANYWHERE = 60;

  @Inject LoginGate gate;
  @Inject StaffWriter writer;
  @Inject PaceBrakes paces;
  @Inject LoginNotes notes;
  @Inject Sites sites;
  @Inject Clock clock;

  private final UsualPlaces usual = new UsualPlaces();
  private Brake here;
  private Brake anywhere;

  @PostConstruct
  void fit() {
    here = new Brake(TRIES_FROM_ONE_PLACE, QUARTER, clock);
    anywhere = new Brake(TRIES_FROM_ANYWHERE, QUARTER, clock);
  }

  /** What the view shows. */
  public record Model(
      String action,
      String login,
      String error,
      String method,
      boolean interrupted,
      List<Carried> carried) {}

  /** Something that was sent, and goes along. */
  public record Carried(String name, String value) {}

  /** Whether a login and a password were sent. */
  public boolean isSent(HttpServletRequest request) {
    return request.getParameter(LOGIN_FIELD) != null && request.getParameter(WORD_FIELD) != null;
  }

  /** Whether the address may be used before a given password has been replaced. */
  public boolean mayWait(String page) {
    return MAY_WAIT.contains(page);
  }

  /** Whether they wanted to read a page, rather than to send something to it. */
  public static boolean askedToRead(HttpServletRequest request) {
    return !"POST".equals(request.getParameter(METHOD));
  }

  public static String sameAddress(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** Whether {@link #attempt} has answered the request. */
  public boolean isAnswered(HttpServletRequest request) {
    return request.getAttribute(ANSWERED) != null;
  }

  /** Tries the login and password that were sent; if they do not fit, answers with the form. */
  public Optional<StaffSessions.Found> attempt(
      Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Words words = sites.staffWords(visit.site());
    String login = request.getParameter(LOGIN_FIELD).strip().toLowerCase(Locale.ROOT);
    String place = NetworkPlace.of(request.getRemoteAddr());
    Duration wait = brake(login, place);
    if (!wait.isZero()) {
      String error = words.get("login.wait", wait.plusSeconds(59).toMinutes());
      return refused(error, 429, visit, request, response);
    }
    Optional<StaffSessions.Found> found =
        gate.enter(login, Fields.of(request.getParameterMap()).raw(WORD_FIELD), request, response);
    if (found.isPresent()) {
      here.release(login + " " + place);
      usual.add(login, place);
      anywhere.giveBack(login);
      paces.giveBack(Pace.LOGIN, place);
      notes.in(found.get().member());
      return found;
    }
    notes.failed(login);
    return refused(words.get("login.wrong"), 401, visit, request, response);
  }

  /**
   * How long they must wait before they may try; zero if they may try now. Counted before the slow
   * look at the password, so that many tries at once are no more than those one by one; whoever
   * gets in is not counted. A place that is held up does not use up what the login has left for
   * others; and where somebody has got in lately, they are not held up by what is tried elsewhere:
   * else anybody could keep them out by trying from many places.
   */
  private Duration brake(String login, String place) {
    if (!paces.admits(Pace.LOGIN, place)) {
      return QUARTER;
    }
    String key = login + " " + place;
    if (!here.admits(key)) {
      return waitOf(here, key);
    }
    return usual.knows(login, place) || anywhere.admits(login)
        ? Duration.ZERO
        : waitOf(anywhere, login);
  }

  private static Duration waitOf(Brake brake, String key) {
    Duration wait = brake.waitFor(key);
    return wait.isZero() ? QUARTER : wait;
  }

  private Optional<StaffSessions.Found> refused(
      String error,
      int status,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(ANSWERED, true);
    show(error, status, visit, request, response);
    return Optional.empty();
  }

  /** Asks for login and password. */
  public void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    boolean itsOwnPage = visit.page().equals(StaffRoutes.ROOT + "/" + LoginPage.PAGE);
    show("", itsOwnPage ? 200 : 401, visit, request, response);
  }

  private void show(
      String error,
      int status,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Form");
    }
    boolean posted = request.getMethod().equals("POST");
    boolean sent = posted && (!isSent(request) || !askedToRead(request));
    String login = request.getParameter(LOGIN_FIELD);
    Model model =
        new Model(
            sameAddress(request),
            login == null ? "" : login,
            error,
            sent ? "POST" : "GET",
            sent,
            sent ? carried(request) : List.of());
    Words words = sites.staffWords(visit.site());
    String title = words.get("login.title");
    writer.beforeLogin(
        new Answer.View(
            "login",
            PageHead.of(
                    error.isEmpty() ? title : words.get("form.error.title", title),
                    "",
                    StaffRoutes.ROOT)
                .notIndexed(),
            model,
            status),
        visit,
        request,
        response);
  }

  private static List<Carried> carried(HttpServletRequest request) {
    List<Carried> carried = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!OURS.contains(name)) {
                for (String value : values) {
                  carried.add(new Carried(name, value));
                }
              }
            });
    return carried;
  }
}
