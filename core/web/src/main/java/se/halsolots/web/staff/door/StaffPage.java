package se.halsolots.web.staff.door;

import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;

/**
 * A page for staff. The door has made sure that whoever asks works in the tenant and holds one of
 * the permissions that its facts name, and that what they send is meant by them. The services that
 * the page calls ask once more.
 */
public interface StaffPage {

  /** Below {@code personal}; see {@link StaffRoutes}. */
  RouteFacts facts();

  /** Shows it. */
  Answer get(StaffVisit visit);

  /**
   * Does what was sent, and leads on with {@link Answer.SeeOther}; or shows the page again with
   * what was sent and what is wrong with it.
   */
  default Answer post(StaffVisit visit, Fields fields) {
    throw new PortalException(ErrorCode.NOT_FOUND, "nothing can be sent to " + facts().pattern());
  }
}
