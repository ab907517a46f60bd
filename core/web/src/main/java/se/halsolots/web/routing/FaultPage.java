package se.halsolots.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Visit;

/**
 * What is shown when a page cannot be: what happened in plain words and ways on, never what went on
 * inside. A fault of the portal gets a reference that stands in the log too.
 */
@ApplicationScoped
class FaultPage {

  private static final System.Logger LOG = System.getLogger(FaultPage.class.getName());

  @Inject PageWriter pages;
  @Inject MissingPage missing;

  /**
   * What the template shows.
   *
   * @param code for whoever asks for help: the status, and the reference if there is one
   */
  public record Model(String title, String lead, String code) {}

  /** Answers a failed request. */
  void answer(
      Throwable fault, Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = code(fault).map(ErrorCode::status).orElse(500);
    String reference = "";
    if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      reference = Integer.toString(ThreadLocalRandom.current().nextInt(1 << 24, 1 << 30), 36);
      LOG.log(
          System.Logger.Level.ERROR, "fault %s at %s".formatted(reference, visit.page()), fault);
    }
    answer(status, reference, visit, request, response);
  }

  /** Answers a request that is refused. */
  void answer(int status, Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(status, "", visit, request, response);
  }

  private void answer(
      int status,
      String reference,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    try {
      pages.view(view(status, reference, visit), visit, request, response);
    } catch (ServletException | RuntimeException | LinkageError e) {
      LOG.log(System.Logger.Level.ERROR, "the page for status " + status + " failed too", e);
      BarePage.of(status, visit.site()).send(request, response);
    }
  }

  private Answer.View view(int status, String reference, Visit visit) {
    if (status == HttpServletResponse.SC_NOT_FOUND) {
      return missing.answer(visit);
    }
    String kind = kind(status);
    String title = visit.words().get("fault." + kind + ".title");
    return new Answer.View(
        "error",
        PageHead.of(title, "", AddressForm.canonical(visit.page())).notIndexed(),
        new Model(
            title,
            visit.words().get("fault." + kind + ".text"),
            visit.words().get("fault.code", Integer.toString(status), reference).strip()),
        status);
  }

  static String kind(int status) {
    return switch (status) {
      case HttpServletResponse.SC_NOT_FOUND -> "missing";
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "method";
      case HttpServletResponse.SC_FORBIDDEN -> "forbidden";
      case HttpServletResponse.SC_CONFLICT -> "conflict";
      case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "large";
      default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "request" : "portal";
    };
  }

  /** The code of the portal's own exception, which templates wrap in others. */
  private static Optional<ErrorCode> code(Throwable fault) {
    Throwable cause = fault;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (cause instanceof PortalException known) {
        return Optional.of(known.code());
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }
}
