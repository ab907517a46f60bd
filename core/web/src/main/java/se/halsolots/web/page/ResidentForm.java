package se.halsolots.web.page;

import se.halsolots.web.form.Fields;
import se.halsolots.web.route.RouteFacts;

/**
 * A page from which residents send something. Nobody keeps a copy of it. What is posted to it has
 * been sent by a page of this portal, as far as the browser tells, and not too often.
 */
public interface ResidentForm extends ResidentPage {

  @Override
  default RouteFacts facts() {
    return RouteFacts.form(route());
  }

  /**
   * Does what was sent, and leads on with {@link Answer.SeeOther}; or shows the page again with
   * what was sent and what is wrong with it.
   */
  Answer post(Visit visit, Fields fields);

  /** Does nothing, and shows the page again with what was sent: nothing typed is lost. */
  Answer heldUp(Visit visit, Fields fields, Hold why);

  /** Why nothing is done with what was sent. */
  enum Hold {
    /** Another site sent it, or a browser that does not say who did. */
    FOREIGN,
    /** So much comes from there that it has to wait. */
    TOO_OFTEN
  }
}
