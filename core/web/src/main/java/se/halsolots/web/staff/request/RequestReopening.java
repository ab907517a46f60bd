package se.halsolots.web.staff.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.participation.ContactRequestId;
import se.halsolots.participation.ContactRequests;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.door.Undo;

/** Takes back that a contact request was closed. */
@ApplicationScoped
class RequestReopening implements Undo {

  static final String KIND = "request";

  @Inject ContactRequests requests;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String undo(StaffVisit visit, String what) {
    ContactRequestId id =
        ContactRequestId.find(what)
            .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no request to reopen"));
    requests.reopen(id);
    return RequestListPage.ROUTE + "/" + id;
  }
}
