package se.halsolots.web.staff.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.desk.SelectionDesk;
import se.halsolots.catalogue.desk.SelectionRow;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.listing.ResultPage;

/** What the node makes of one activity. */
@ApplicationScoped
class SelectionOnePage implements StaffPage {

  private static final String CHOICE = "choice";
  private static final String NOTE = "note";

  @Inject SelectionDesk desk;
  @Inject TenantRegistry tenants;
  @Inject Clock clock;

  /**
   * What the view shows.
   *
   * @param href the activity's page on the node's site; empty if residents do not see it
   * @param back the list
   */
  public record Model(
      SelectionView.Line line,
      String href,
      List<Choice> choices,
      String note,
      String back,
      FormErrors errors) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(SelectionAddress.PAGE + "/{id}", StaffPermission.CATALOGUE_SELECT);
  }

  @Override
  public Answer get(StaffVisit visit) {
    SelectionRow row = row(visit);
    return view(visit, row, SelectionAddress.word(row.choice()), row.note(), FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    SelectionRow row = row(visit);
    Optional<SelectionChoice> choice = SelectionAddress.choice(fields.text(CHOICE));
    String note = fields.text(NOTE);
    FormErrors errors = FormErrors.none();
    if (choice.isEmpty()) {
      errors = errors.with(CHOICE, visit.words().get("selection.choice.missing"));
    }
    if (note.length() > SelectionDesk.MAX_NOTE) {
      errors = errors.with(NOTE, visit.words().get("selection.note.long", note.length()));
    }
    if (choice.isEmpty() || !errors.isEmpty()) {
      return view(visit, row, fields.text(CHOICE), note, errors);
    }
    UUID run = desk.choose(List.of(row.id()), choice.get(), Optional.of(note));
    return new Answer.SeeOther(
        visit.href(SelectionAddress.PAGE + "/" + row.id())
            + "?klart=selection&angra="
            + ResultPage.undo(run));
  }

  private SelectionRow row(StaffVisit visit) {
    String id = visit.named("id");
    try {
      return desk.find(new ActivityId(UUID.fromString(id)))
          .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no activity " + id));
    } catch (IllegalArgumentException e) {
      throw new PortalException(ErrorCode.NOT_FOUND, "no activity " + id, e);
    }
  }

  private Answer view(
      StaffVisit visit, SelectionRow row, String choice, String note, FormErrors errors) {
    LocalDate today = clock.instant().atZone(visit.tenant().zone()).toLocalDate();
    List<Choice> choices =
        Choice.of(
            Arrays.stream(SelectionChoice.values()),
            SelectionAddress::word,
            one -> visit.words().get("selection.choice." + SelectionLines.code(one)),
            Set.of(choice));
    return new Answer.View(
        "selection/one",
        PageHead.of(
                errors.isEmpty() ? row.title() : visit.words().get("form.error.title", row.title()),
                SelectionAddress.PAGE,
                "")
            .below(
                new PageHead.Crumb(
                    visit.href(SelectionAddress.PAGE), visit.words().get("selection.title"))),
        new Model(
            new SelectionLines(visit, tenants, today).line(row),
            row.isShown() ? visit.site().href("aktiviteter/" + row.slug()) : "",
            choices,
            note,
            visit.href(SelectionAddress.PAGE),
            errors),
        errors.isEmpty() ? 200 : 422);
  }
}
