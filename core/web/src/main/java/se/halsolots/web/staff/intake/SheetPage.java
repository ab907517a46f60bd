package se.halsolots.web.staff.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import se.halsolots.catalogue.intake.desk.ImportSheet;
import se.halsolots.catalogue.intake.desk.IntakeDesk;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/**
 * One import: what would become of it, how far it is, what became of it; and what one can do with
 * it then.
 */
@ApplicationScoped
class SheetPage implements StaffPage {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @Inject IntakeDesk desk;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of("import/{id}", StaffPermission.CATALOGUE_IMPORT);
  }

  /** The import that the address names. */
  static UUID id(StaffVisit visit) {
    String id = visit.named("id");
    if (!UUID_FORM.matcher(id).matches()) {
      throw new PortalException(ErrorCode.NOT_FOUND, "there is no import " + id);
    }
    return UUID.fromString(id);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, false);
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    UUID id = id(visit);
    try {
      String done =
          switch (fields.text("do")) {
            case "start" -> start(id);
            case "cancel" -> cancel(id);
            case "back" -> takeBack(id);
            default -> "";
          };
      String here = visit.href(ImportPage.PAGE + "/" + id);
      return new Answer.SeeOther(done.isEmpty() ? here : here + "?klart=" + done);
    } catch (PortalException e) {
      if (e.code() != ErrorCode.CONFLICT) {
        throw e;
      }
      return view(visit, true);
    }
  }

  private String start(UUID id) {
    desk.start(id);
    desk.waitFor(id);
    return "";
  }

  private String cancel(UUID id) {
    desk.cancel(id);
    desk.waitFor(id);
    return "import-cancelled";
  }

  private String takeBack(UUID id) {
    desk.takeBack(id);
    desk.waitFor(id);
    return "";
  }

  private Answer view(StaffVisit visit, boolean tooLate) {
    ImportSheet sheet = desk.sheet(id(visit));
    SheetModel model = new SheetModelMaker(desk, visit).of(sheet, tooLate);
    PageHead.Crumb up =
        new PageHead.Crumb(visit.href(ImportPage.PAGE), visit.words().get("nav.import"));
    return new Answer.View(
        "intake/sheet",
        PageHead.of(model.title(), ImportPage.PAGE, "").below(up),
        model,
        tooLate ? 409 : 200);
  }
}
