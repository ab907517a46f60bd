package se.halsolots.web.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.team.Colleague;
import se.halsolots.kernel.team.StaffDesk;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Who works in the node. */
@ApplicationScoped
class ColleagueListPage implements StaffPage {

  static final String PAGE = "medarbetare";

  private static final String FILTER = "ord";

  @Inject StaffDesk desk;

  /** A line of the list. */
  public record Row(
      String href, String name, String login, List<String> roles, String standing, boolean off) {}

  /** What the view shows. */
  public record Model(String filter, String count, List<Row> rows, String invite) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(PAGE, StaffPermission.STAFF_MANAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    String filter = visit.query().first(FILTER).orElse("");
    PersonWords words = new PersonWords(visit);
    List<Row> rows =
        desk.colleagues().stream()
            .map(one -> row(one, words, visit))
            .filter(row -> fits(row, filter))
            .toList();
    return new Answer.View(
        "account/colleagues",
        PageHead.of(visit.words().get("nav.medarbetare"), PAGE, ""),
        new Model(
            filter,
            visit.words().get("colleague.count", rows.size()),
            rows,
            visit.href(InvitationPage.PAGE)));
  }

  private static Row row(Colleague one, PersonWords words, StaffVisit visit) {
    return new Row(
        visit.href(PAGE + "/" + one.id()),
        one.name(),
        one.login(),
        words.roles(one.grants()),
        words.standing(one),
        !one.active());
  }

  private static boolean fits(Row row, String filter) {
    String wanted = filter.toLowerCase(Locale.ROOT);
    String all = row.name() + " " + row.login() + " " + String.join(" ", row.roles());
    return all.toLowerCase(Locale.ROOT).contains(wanted);
  }
}
