package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.catalogue.desk.PlaceDesk;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.door.Undo;

/** Brings back a place that was removed. */
@ApplicationScoped
class PlaceUndo implements Undo {

  @Inject PlaceDesk desk;

  @Override
  public String kind() {
    return "place";
  }

  @Override
  public String undo(StaffVisit visit, String what) {
    PlaceId id =
        new PlaceId(
            Sent.id(what, () -> new PortalException(ErrorCode.NOT_FOUND, "nothing to undo")));
    desk.restore(id);
    return PlaceListDeskPage.PAGE + "/" + id;
  }
}
