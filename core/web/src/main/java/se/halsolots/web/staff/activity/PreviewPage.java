package se.halsolots.web.staff.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.desk.ActivityDesk;
import se.halsolots.catalogue.desk.DeskActivity;
import se.halsolots.catalogue.desk.DeskPreview;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.activity.ActivityPreview;
import se.halsolots.web.activity.ActivityView;
import se.halsolots.web.form.Fields;
import se.halsolots.web.frame.Frame;
import se.halsolots.web.frame.Frames;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** An activity as residents will see it: as it is stored, or as it stands in a form just now. */
@ApplicationScoped
class PreviewPage implements StaffPage {

  @Inject ActivityDesk desk;
  @Inject DeskPreview preview;
  @Inject ActivityForms forms;
  @Inject Frames frames;

  /** What the view shows: the residents' page, and a line that says that it is none. */
  public record Model(
      ActivityView activity,
      Frame frame,
      Map<String, String> words,
      String banner,
      String backHref,
      String back) {}

  /** What the view shows when what was typed cannot be shown yet. */
  public record Wrong(FormErrors errors) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(
        ActivityForms.ROOT + "/{id}/granska",
        StaffPermission.CATALOGUE_EDIT,
        StaffPermission.OWN_ACTIVITIES);
  }

  @Override
  public Answer get(StaffVisit visit) {
    DeskActivity activity = desk.read(ActivityIds.of(visit));
    return show(visit, activity.id(), activity.sheet(), "activity.preview.stored");
  }

  /** What was typed is shown and not kept; a new activity has an id that nobody knows yet. */
  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    ActivityId id = ActivityIds.of(visit);
    Directory directory = forms.directory(visit);
    SheetReader.Reading reading = forms.read(visit, fields, directory, Optional.empty());
    if (reading.sheet().isPresent()) {
      return show(visit, id, reading.sheet().get(), "activity.preview.typed");
    }
    String title = visit.words().get("activity.preview.wrong");
    return new Answer.View(
        "activity/preview-wrong",
        ActivityForms.head(visit, title),
        new Wrong(reading.errors()),
        422);
  }

  private Answer show(StaffVisit visit, ActivityId id, ActivitySheet sheet, String banner) {
    ActivityDetails details = preview.details(id, sheet);
    ActivityView view =
        ActivityPreview.of(visit.visit(), details, forms.today(visit), forms.pluginFields(visit));
    Words words = visit.words();
    PageHead head =
        PageHead.of(words.get("activity.preview.title", view.title().text()), "", "").notIndexed();
    return new Answer.View(
        "activity/preview",
        head,
        new Model(
            view,
            frames.around(visit.visit(), head),
            visit.visit().words().all(),
            words.get(banner),
            visit.href(ActivityForms.ROOT + "/" + id),
            words.get("activity.preview.back")));
  }
}
