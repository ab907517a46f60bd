package se.halsolots.web.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffSessions;
import se.halsolots.kernel.team.NodeOrganisers;
import se.halsolots.kernel.team.StaffDesk;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.login.LoginDesk;

/** One's own account: what one is called and may do, where one is logged in. */
@ApplicationScoped
class OwnAccountPage implements StaffPage {

  private static final String PAGE = "konto";
  private static final String NAME = "name";

  @Inject StaffAccounts accounts;
  @Inject StaffSessions sessions;
  @Inject StaffDesk desk;
  @Inject NodeOrganisers organisers;
  @Inject TenantRegistry tenants;

  /** What they are in a node. */
  public record NodeRow(String node, List<String> roles) {}

  /** A browser in which they are logged in. */
  public record SessionRow(String id, String browser, String seen, String begun, boolean current) {}

  /** What the view shows. */
  public record Model(
      String name,
      String login,
      List<NodeRow> nodes,
      List<SessionRow> sessions,
      String passwordHref,
      String leaving,
      FormErrors errors) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.own(PAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, visit.member().name(), FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    StaffMember member = visit.member();
    try {
      return switch (fields.text("action")) {
        case "rename" ->
            done(visit, "own-name", () -> accounts.rename(member.id(), fields.text(NAME)));
        case "end" ->
            done(visit, "own-ended", () -> sessions.end(member.id(), fields.text("session")));
        case "others" ->
            done(visit, "own-others", () -> sessions.endOthers(member.id(), visit.sessionId()));
        case "leave" -> done(visit, "own-left", desk::leave);
        default -> get(visit);
      };
    } catch (PortalException e) {
      if (e.code() == ErrorCode.INVALID_INPUT) {
        return view(visit, fields.text(NAME), FormErrors.of(NAME, words(visit, e)));
      }
      if (e.code() == ErrorCode.CONFLICT) {
        return view(visit, member.name(), FormErrors.of("leave", words(visit, e)));
      }
      throw e;
    }
  }

  private static String words(StaffVisit visit, PortalException e) {
    return visit.words().get(e.getMessage());
  }

  private static Answer done(StaffVisit visit, String code, Runnable work) {
    work.run();
    return new Answer.SeeOther(visit.href(PAGE) + "?klart=" + code);
  }

  private Answer view(StaffVisit visit, String name, FormErrors errors) {
    Words words = visit.words();
    String title = words.get("frame.own");
    return new Answer.View(
        "account/own",
        PageHead.of(errors.isEmpty() ? title : words.get("form.error.title", title), PAGE, ""),
        new Model(
            name,
            visit.member().login(),
            nodes(visit),
            sessions(visit),
            visit.href(LoginDesk.CHOICE_PAGE),
            visit.worksHere() ? words.get("own.leave", visit.site().shortName()) : "",
            errors),
        errors.isEmpty() ? 200 : 422);
  }

  private List<NodeRow> nodes(StaffVisit visit) {
    PersonWords words = new PersonWords(visit);
    List<NodeRow> rows = new ArrayList<>();
    for (Tenant tenant : tenants.all()) {
      List<Grant> grants =
          visit.member().grants().stream().filter(one -> one.node().equals(tenant.id())).toList();
      if (!grants.isEmpty()) {
        boolean keeps = grants.stream().anyMatch(one -> one.organiser().isPresent());
        Map<UUID, String> names = keeps ? organisers.of(tenant.id()) : Map.of();
        rows.add(
            new NodeRow(
                tenant.shortName(),
                grants.stream().map(one -> words.grant(one, names)).sorted().toList()));
      }
    }
    return rows;
  }

  private List<SessionRow> sessions(StaffVisit visit) {
    PersonWords words = new PersonWords(visit);
    return sessions.of(visit.member().id()).stream()
        .map(
            one ->
                new SessionRow(
                    one.id(),
                    BrowserName.of(one.browser(), visit.words()),
                    visit.words().get("own.seen", words.moment(one.seenAt())),
                    visit.words().get("own.begun", words.moment(one.begunAt())),
                    one.id().equals(visit.sessionId())))
        .toList();
  }
}
