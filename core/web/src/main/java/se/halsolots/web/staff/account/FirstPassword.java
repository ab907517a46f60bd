package se.halsolots.web.staff.account;

import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.team.Colleague;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.login.LoginPage;

/**
 * Shows a password to hand over, in answer to what made it and never again: it is kept nowhere.
 *
 * @param entrance the address at which they log in
 */
public record FirstPassword(
    String name, String login, String password, String entrance, String lasts, String back) {

  static Answer view(StaffVisit visit, Colleague person, String password) {
    String entrance = visit.visit().origin() + visit.href(LoginPage.PAGE);
    return new Answer.View(
        "account/first-password",
        PageHead.of(visit.words().get("first.title", person.name()), ColleagueListPage.PAGE, "")
            .below(
                new PageHead.Crumb(
                    visit.href(ColleagueListPage.PAGE), visit.words().get("nav.medarbetare"))),
        new FirstPassword(
            person.name(),
            person.login(),
            password,
            entrance,
            visit.words().get("first.lasts", StaffAccounts.FIRST_PASSWORD_LASTS.toDays()),
            visit.href(ColleagueListPage.PAGE + "/" + person.id())));
  }
}
