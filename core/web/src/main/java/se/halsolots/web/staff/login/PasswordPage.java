package se.halsolots.web.staff.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Where one chooses a password: at the first log-in, or whenever one likes. */
@ApplicationScoped
class PasswordPage implements StaffPage {

  private static final String OLD = "old";
  private static final String NEW = "new";

  @Inject StaffAccounts accounts;

  /** What the view shows. */
  public record Model(boolean first, String login, FormErrors errors) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.own(LoginDesk.CHOICE_PAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    try {
      accounts.choosePassword(
          visit.member().id(), fields.raw(OLD), fields.raw(NEW), visit.sessionId());
      return new Answer.SeeOther(visit.href("") + "?klart=password");
    } catch (PortalException e) {
      if (e.code() != ErrorCode.INVALID_INPUT) {
        throw e;
      }
      String field = e.getMessage().equals("password.old-wrong") ? OLD : NEW;
      return view(visit, FormErrors.of(field, visit.words().get(e.getMessage())));
    }
  }

  private static Answer view(StaffVisit visit, FormErrors errors) {
    String title = visit.words().get("password.title");
    return new Answer.View(
        "password",
        PageHead.of(
            errors.isEmpty() ? title : visit.words().get("form.error.title", title), "konto", ""),
        new Model(visit.member().mustChoosePassword(), visit.member().login(), errors),
        errors.isEmpty() ? 200 : 422);
  }
}
