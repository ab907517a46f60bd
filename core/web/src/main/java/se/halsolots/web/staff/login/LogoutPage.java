package se.halsolots.web.staff.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import se.halsolots.kernel.identity.StaffSessions;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** The way out. It ends the session at the server. */
@ApplicationScoped
public class LogoutPage implements StaffPage {

  static final String PAGE = "logga-ut";

  @Inject StaffSessions sessions;

  /** Whether the request logs out. */
  public static boolean isLeaving(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getRequestURI().endsWith("/" + PAGE);
  }

  @Override
  public RouteFacts facts() {
    return StaffRoutes.own(PAGE);
  }

  /** Somebody came by a link or the back button: the form on every page logs out. */
  @Override
  public Answer get(StaffVisit visit) {
    return new Answer.SeeOther(visit.href(""));
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    sessions.end(visit.member().id(), visit.sessionId());
    return new Answer.SeeOther(visit.href(LoginPage.PAGE));
  }
}
