package se.halsolots.web.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.team.StaffDesk;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Where somebody is let in to work in the node. */
@ApplicationScoped
class InvitationPage implements StaffPage {

  static final String PAGE = ColleagueListPage.PAGE + "/ny";

  private static final String NAME = "name";
  private static final String LOGIN = "login";

  @Inject StaffDesk desk;

  /** What the form shows. */
  public record Model(String name, String login, RoleForm role, FormErrors errors) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(PAGE, StaffPermission.STAFF_MANAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return form(visit, new Fields(Map.of()), FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    FormErrors errors = check(visit, fields);
    if (!errors.isEmpty()) {
      return form(visit, fields, errors);
    }
    try {
      StaffDesk.Invited invited = invited(fields);
      String person = ColleagueListPage.PAGE + "/" + invited.id();
      return invited
          .firstPassword()
          .<Answer>map(one -> FirstPassword.view(visit, desk.colleague(invited.id()), one))
          .orElseGet(() -> new Answer.SeeOther(visit.href(person) + "?klart=staff-known"));
    } catch (PortalException e) {
      if (e.code() != ErrorCode.INVALID_INPUT) {
        throw e;
      }
      return form(visit, fields, FormErrors.of(field(e), visit.words().get(e.getMessage())));
    }
  }

  /** The same form may have been sent twice at once: the second time the account is there. */
  private StaffDesk.Invited invited(Fields fields) {
    try {
      return invite(fields);
    } catch (PortalException e) {
      if (e.code() != ErrorCode.CONFLICT) {
        throw e;
      }
      return invite(fields);
    }
  }

  private StaffDesk.Invited invite(Fields fields) {
    return desk.invite(
        fields.text(LOGIN),
        fields.text(NAME),
        RoleForm.role(fields).orElseThrow(),
        RoleForm.organiser(fields));
  }

  private static String field(PortalException e) {
    return switch (e.getMessage()) {
      case StaffAccounts.LOGIN_UNUSABLE -> LOGIN;
      case StaffDesk.ORGANISER_UNKNOWN -> RoleForm.ORGANISER;
      default -> NAME;
    };
  }

  private static FormErrors check(StaffVisit visit, Fields fields) {
    Words words = visit.words();
    FormErrors errors = FormErrors.none();
    if (fields.text(NAME).isEmpty()) {
      errors = errors.with(NAME, words.get("staff.name-unusable"));
    }
    if (fields.text(LOGIN).isEmpty()) {
      errors = errors.with(LOGIN, words.get("staff.login-unusable"));
    }
    return RoleForm.check(visit, fields, errors);
  }

  private Answer form(StaffVisit visit, Fields fields, FormErrors errors) {
    Words words = visit.words();
    String title = words.get("invite.title");
    return new Answer.View(
        "account/invitation",
        PageHead.of(
                errors.isEmpty() ? title : words.get("form.error.title", title),
                ColleagueListPage.PAGE,
                "")
            .below(
                new PageHead.Crumb(
                    visit.href(ColleagueListPage.PAGE), words.get("nav.medarbetare"))),
        new Model(
            fields.text(NAME),
            fields.text(LOGIN),
            RoleForm.of(visit, desk.roles(), desk.organisers(), fields),
            errors),
        errors.isEmpty() ? 200 : 422);
  }
}
