package se.halsolots.web.staff.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;

/** Where the button "undo" of every page sends to. */
@ApplicationScoped
class UndoPage implements StaffPage {

  @Inject @Any Instance<Undo> undos;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of("angra");
  }

  @Override
  public Answer get(StaffVisit visit) {
    return new Answer.SeeOther(visit.href(""));
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    String[] parts = fields.text("what").split(":", 2);
    Undo undo =
        undos.stream()
            .filter(one -> one.kind().equals(parts[0]) && parts.length == 2)
            .findFirst()
            .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "nothing to undo"));
    return new Answer.SeeOther(visit.href(undo.undo(visit, parts[1])) + "?klart=undone");
  }
}
