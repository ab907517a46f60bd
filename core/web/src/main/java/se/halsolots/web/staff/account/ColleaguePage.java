package se.halsolots.web.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.team.Colleague;
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

/** Somebody who works in the node: their roles, their way in, their farewell. */
@ApplicationScoped
class ColleaguePage implements StaffPage {

  /** What the forms of the page do. */
  private static final String ACTION = "action";

  private static final String TOP = "roles";

  @Inject StaffDesk desk;

  /** A role that they have, and whether it can be taken. */
  public record RoleRow(String label, String role, String organiser, boolean removable) {}

  /** What the view shows. */
  public record Model(
      Colleague person,
      String standing,
      List<RoleRow> roles,
      RoleForm more,
      String dismissal,
      FormErrors errors) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(ColleagueListPage.PAGE + "/{id}", StaffPermission.STAFF_MANAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, new Fields(Map.of()), FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    AccountId id = id(visit);
    try {
      return switch (fields.text(ACTION)) {
        case "give" -> give(visit, id, fields);
        case "take" -> take(visit, id, fields);
        case "reset" -> FirstPassword.view(visit, desk.colleague(id), desk.resetPassword(id));
        case "dismiss" -> done(visit, () -> desk.dismiss(id), "", "staff-dismissed");
        case "close" -> done(visit, () -> desk.disable(id), id.toString(), "staff-closed");
        case "open" -> done(visit, () -> desk.enable(id), id.toString(), "staff-opened");
        default -> get(visit);
      };
    } catch (PortalException e) {
      if (e.code() != ErrorCode.CONFLICT && e.code() != ErrorCode.INVALID_INPUT) {
        throw e;
      }
      return view(visit, fields, FormErrors.of(TOP, visit.words().get(e.getMessage())));
    }
  }

  private Answer give(StaffVisit visit, AccountId id, Fields fields) {
    FormErrors errors = RoleForm.check(visit, fields, FormErrors.none());
    if (!errors.isEmpty()) {
      return view(visit, fields, errors);
    }
    StaffRole role = RoleForm.role(fields).orElseThrow();
    return done(
        visit,
        () -> desk.give(id, role, RoleForm.organiser(fields)),
        id.toString(),
        "staff-role-given");
  }

  private Answer take(StaffVisit visit, AccountId id, Fields fields) {
    Optional<StaffRole> role = RoleForm.role(fields);
    Optional<UUID> organiser = RoleForm.organiser(fields);
    List<Grant> grants = desk.colleague(id).grants();
    Grant grant =
        grants.stream()
            .filter(one -> Optional.of(one.role()).equals(role))
            .filter(one -> one.organiser().equals(organiser))
            .findFirst()
            .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no such role"));
    boolean last = grants.size() == 1;
    return done(visit, () -> desk.take(id, grant), last ? "" : id.toString(), "staff-role-taken");
  }

  private static Answer done(StaffVisit visit, Runnable work, String next, String code) {
    work.run();
    String page = ColleagueListPage.PAGE + (next.isEmpty() ? "" : "/" + next);
    return new Answer.SeeOther(visit.href(page) + "?klart=" + code);
  }

  private Answer view(StaffVisit visit, Fields fields, FormErrors errors) {
    Words words = visit.words();
    Colleague person = desk.colleague(id(visit));
    Map<UUID, String> organisers = desk.organisers();
    List<StaffRole> givable = desk.roles();
    PersonWords said = new PersonWords(visit);
    List<RoleRow> rows =
        person.grants().stream()
            .map(
                grant ->
                    new RoleRow(
                        said.grant(grant, organisers),
                        grant.role().code(),
                        grant.organiser().map(UUID::toString).orElse(""),
                        givable.contains(grant.role())))
            .toList();
    String title = person.name();
    return new Answer.View(
        "account/colleague",
        PageHead.of(
                errors.isEmpty() ? title : words.get("form.error.title", title),
                ColleagueListPage.PAGE,
                "")
            .below(
                new PageHead.Crumb(
                    visit.href(ColleagueListPage.PAGE), words.get("nav.medarbetare"))),
        new Model(
            person,
            said.standing(person),
            rows,
            RoleForm.of(visit, missing(givable, person), organisers, fields),
            words.get("colleague.dismiss.text", person.name(), visit.site().shortName()),
            errors),
        errors.isEmpty() ? 200 : 422);
  }

  /** Roles that they do not have; several organisers can have the same person. */
  private static List<StaffRole> missing(List<StaffRole> givable, Colleague person) {
    return givable.stream()
        .filter(
            role ->
                role == StaffRole.ORGANISER
                    || person.grants().stream().noneMatch(one -> one.role() == role))
        .toList();
  }

  private static AccountId id(StaffVisit visit) {
    try {
      return new AccountId(UUID.fromString(visit.named("id")));
    } catch (IllegalArgumentException e) {
      throw new PortalException(ErrorCode.NOT_FOUND, "nobody here has that account", e);
    }
  }
}
