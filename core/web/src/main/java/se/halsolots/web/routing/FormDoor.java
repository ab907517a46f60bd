package se.halsolots.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.halsolots.web.files.Rendered;
import se.halsolots.web.form.Fields;
import se.halsolots.web.form.SameSite;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentForm;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.route.PaceBrakes;
import se.halsolots.web.route.RouteFacts.Keep;

/**
 * The way to residents' pages: what they read, and what they send. What another site sends is
 * refused; who sends too often is asked to wait.
 */
@ApplicationScoped
class FormDoor {

  @Inject PageWriter pages;
  @Inject FaultPage faults;
  @Inject PaceBrakes brakes;

  /** Answers a request to the page, by GET, HEAD or POST. */
  void open(
      ResidentPage page, Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (page.facts().keep() == Keep.NOBODY) {
      response.setHeader("Cache-Control", Rendered.NOT_KEPT);
    }
    boolean sent = request.getMethod().equals("POST");
    if (sent && !SameSite.sent(request)) {
      faults.answer(HttpServletResponse.SC_FORBIDDEN, visit, request, response);
    } else {
      Answer answer =
          sent && page instanceof ResidentForm form
              ? sent(form, visit, request)
              : page.answer(visit);
      pages.write(answer, visit, page.facts().keep(), request, response);
    }
  }

  private Answer sent(ResidentForm form, Visit visit, HttpServletRequest request) {
    Fields fields = Fields.of(request.getParameterMap());
    return brakes.admits(form.facts().pace(), request.getRemoteAddr())
        ? form.post(visit, fields)
        : form.tooOften(visit, fields);
  }
}
