package se.halsolots.web.page;

import se.halsolots.web.route.RouteFacts;

/**
 * A page for residents: from a visit to what is shown. Has no state, and a visit changes nothing;
 * what residents send goes to a {@link ResidentForm}.
 */
public interface ResidentPage {

  /**
   * Its address: segments separated by slashes; a segment in braces takes any one segment and gives
   * it that name. The empty text is the start page.
   */
  String route();

  /** What is declared of its address. */
  default RouteFacts facts() {
    return RouteFacts.page(route());
  }

  Answer answer(Visit visit);
}
