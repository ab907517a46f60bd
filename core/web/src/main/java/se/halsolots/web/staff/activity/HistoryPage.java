package se.halsolots.web.staff.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.desk.ActivityDesk;
import se.halsolots.catalogue.desk.DeskActivity;
import se.halsolots.catalogue.desk.DeskDirectory;
import se.halsolots.catalogue.desk.HistoryEntry;
import se.halsolots.catalogue.desk.SaveOutcome;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Who did what with an activity, when, and what was then another; any version can be restored. */
@ApplicationScoped
class HistoryPage implements StaffPage {

  @Inject ActivityDesk desk;
  @Inject DeskDirectory desks;
  @Inject ActivityForms forms;

  /** What the view shows. */
  public record Model(List<Row> rows) {}

  /**
   * A version.
   *
   * @param text who did what
   * @param restorable whether it says something else than the activity does now
   */
  public record Row(
      int number, String text, String when, List<FieldChange> changes, boolean restorable) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(
        ActivityForms.ROOT + "/{id}/historik",
        StaffPermission.CATALOGUE_EDIT,
        StaffPermission.OWN_ACTIVITIES);
  }

  @Override
  public Answer get(StaffVisit visit) {
    DeskActivity activity = desk.read(ActivityIds.of(visit));
    return new Answer.View(
        "activity/history",
        ActivityForms.head(
            visit,
            visit.words().get("activity.history.title"),
            new PageHead.Crumb(
                visit.href(ActivityForms.ROOT + "/" + activity.id()), activity.title())),
        new Model(rows(visit, activity)));
  }

  private List<Row> rows(StaffVisit visit, DeskActivity activity) {
    Directory directory = forms.directory(visit);
    FormDifference difference = forms.difference(visit, directory);
    List<HistoryEntry> entries = desks.history(activity.id());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      HistoryEntry entry = entries.get(i);
      Optional<HistoryEntry> before = before(entries, i);
      rows.add(
          new Row(
              entry.number(),
              text(visit.words(), entry),
              new Moment(visit).of(entry.at()),
              before
                  .map(
                      earlier ->
                          difference.between(
                              SheetFields.of(earlier.sheet(), directory),
                              SheetFields.of(entry.sheet(), directory)))
                  .orElse(List.of()),
              !entry.sheet().saysTheSameAs(activity.sheet())));
    }
    return rows;
  }

  /** What was proposed is no state of the activity, so what came after is not compared with it. */
  private static Optional<HistoryEntry> before(List<HistoryEntry> entries, int number) {
    return entries.stream()
        .skip(number + 1L)
        .filter(entry -> !entry.action().equals("propose"))
        .findFirst();
  }

  private static String text(Words words, HistoryEntry entry) {
    String who = entry.who().isEmpty() ? words.get("activity.somebody") : entry.who();
    return words.get("activity.did." + entry.action(), who);
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    ActivityId id = ActivityIds.of(visit);
    String number = fields.text("number");
    if (!number.matches("[0-9]{1,9}")) {
      throw new PortalException(ErrorCode.NOT_FOUND, "no version " + number);
    }
    SaveOutcome outcome = desk.restore(id, Integer.parseInt(number));
    String done = outcome instanceof SaveOutcome.Proposed ? "proposed" : "restored";
    return new Answer.SeeOther(
        visit.href(ActivityForms.ROOT + "/" + id) + "?klart=activity-" + done);
  }
}
