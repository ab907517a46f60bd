package se.halsolots.web.page;

import se.halsolots.web.form.Fields;
import se.halsolots.web.route.RouteFacts;

/**
 * A page from which residents send something. Nobody keeps a copy of it. Before it sees what was
 * sent, it is certain that a page of this portal sent it.
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

  /** Shows the page again with what was sent: so much comes from there that it has to wait. */
  Answer tooOften(Visit visit, Fields fields);
}
