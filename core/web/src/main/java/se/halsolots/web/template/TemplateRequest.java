package se.halsolots.web.template;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request as templates see it: without parameters and without a session. What a page needs of
 * them is in its model by then, and nobody outside can set off what a template's framework does on
 * certain parameters, or make it stumble over some that cannot be read.
 */
public final class TemplateRequest extends HttpServletRequestWrapper {

  public TemplateRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getParameter(String name) {
    return null;
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return null;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.emptyEnumeration();
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  /**
   * Public pages have no session, and so no cookie; the framework would begin one on every page.
   */
  @Override
  public @Nullable HttpSession getSession(boolean create) {
    return null;
  }

  @Override
  public HttpSession getSession() {
    throw new IllegalStateException("pages for residents have no session");
  }
}
