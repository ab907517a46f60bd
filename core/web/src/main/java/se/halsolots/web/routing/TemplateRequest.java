package se.halsolots.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request as templates see it: without parameters. What a page needs of them is in its model by
 * then, and nobody outside can set off what a template's framework does on certain parameters, or
 * make it stumble over some that cannot be read.
 */
final class TemplateRequest extends HttpServletRequestWrapper {

  TemplateRequest(HttpServletRequest request) {
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
}
