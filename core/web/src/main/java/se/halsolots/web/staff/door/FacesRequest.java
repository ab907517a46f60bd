package se.halsolots.web.staff.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.text.PlainText;

/**
 * The request as views for staff see it: without a session. What a view has to remember goes to the
 * browser and back, encrypted, so that a restart or another server changes nothing for whoever is
 * at work.
 */
final class FacesRequest extends HttpServletRequestWrapper {

  private static final String STATE = "jakarta.faces.ViewState";
  private static final String AJAX = "jakarta.faces.partial.ajax";

  FacesRequest(HttpServletRequest request) {
    super(request);
  }

  /** Whether it comes from a view that is in the browser already. */
  static boolean isOne(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getParameter(STATE) != null;
  }

  /**
   * Answers a view's request that it cannot go on with, because its state was cut off or is from
   * another key: the browser opens the page anew. A table's own request is told so in its language.
   */
  static void beginAfresh(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.reset();
    response.setHeader("Cache-Control", "no-store");
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    if (request.getParameter(AJAX) == null) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", address);
    } else {
      response.setContentType("text/xml; charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s\"/></partial-response>"
                  .formatted(PlainText.escape(address)));
    }
  }

  @Override
  public @Nullable HttpSession getSession(boolean create) {
    return null;
  }

  @Override
  public HttpSession getSession() {
    throw new IllegalStateException("views for staff have no session");
  }
}
