package se.halsolots.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.rate.NetworkPlace;
import se.halsolots.web.files.Rendered;
import se.halsolots.web.form.Fields;
import se.halsolots.web.form.SameSite;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentForm;
import se.halsolots.web.page.ResidentForm.Hold;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.route.PaceBrakes;
import se.halsolots.web.route.RouteFacts.Keep;

/**
 * The way to residents' pages: what they read, and what they send. What another site sends, and
 * what comes too often, is held up.
 */
@ApplicationScoped
class FormDoor {

  @Inject PageWriter pages;
  @Inject PaceBrakes brakes;

  /** Answers a request to the page, by GET, HEAD or POST. */
  void open(
      ResidentPage page, Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (page.facts().keep() == Keep.NOBODY) {
      response.setHeader("Cache-Control", Rendered.NOT_KEPT);
    }
    boolean sent = request.getMethod().equals("POST");
    Answer answer =
        sent && page instanceof ResidentForm form ? sent(form, visit, request) : page.answer(visit);
    pages.write(answer, visit, page.facts().keep(), request, response);
  }

  private Answer sent(ResidentForm form, Visit visit, HttpServletRequest request) {
    Fields fields = fields(request);
    if (!SameSite.sent(request)) {
      return form.heldUp(visit, fields, Hold.FOREIGN);
    }
    return brakes.admits(form.facts().pace(), NetworkPlace.of(request.getRemoteAddr()))
        ? form.post(visit, fields)
        : form.heldUp(visit, fields, Hold.TOO_OFTEN);
  }

  private static Fields fields(HttpServletRequest request) {
    try {
      return Fields.of(request.getParameterMap());
    } catch (IllegalArgumentException | IllegalStateException e) {
      // The server says so of percent signs that stand for no text; no browser sends them.
      throw new PortalException(ErrorCode.INVALID_INPUT, "what was sent cannot be read", e);
    }
  }
}
