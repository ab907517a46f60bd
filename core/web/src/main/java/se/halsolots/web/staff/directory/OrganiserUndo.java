package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.desk.OrganiserDesk;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.door.Undo;

/** Brings back an organiser that was removed. */
@ApplicationScoped
class OrganiserUndo implements Undo {

  @Inject OrganiserDesk desk;

  @Override
  public String kind() {
    return "organiser";
  }

  @Override
  public String undo(StaffVisit visit, String what) {
    OrganiserId id =
        new OrganiserId(
            Sent.id(what, () -> new PortalException(ErrorCode.NOT_FOUND, "nothing to undo")));
    desk.restore(id);
    return OrganiserListDeskPage.PAGE + "/" + id;
  }
}
