package se.halsolots.web.staff.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * The request as views for staff see it: without a session. What a view has to remember goes to the
 * browser and back, encrypted, so that a restart or another server changes nothing for whoever is
 * at work.
 */
final class FacesRequest extends HttpServletRequestWrapper {

  private static final String STATE = "jakarta.faces.ViewState";

  FacesRequest(HttpServletRequest request) {
    super(request);
  }

  /** Whether it comes from a view that is in the browser already. */
  static boolean isOne(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getParameter(STATE) != null;
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
