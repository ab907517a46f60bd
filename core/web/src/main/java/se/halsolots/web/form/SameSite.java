package se.halsolots.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;

/** Whether a page of this portal sent a request, as far as the browser tells. */
public final class SameSite {

  private SameSite() {}

  /**
   * Whether nothing speaks against it. Browsers say where a request comes from and no page can
   * change what they say; what says nothing is no browser of this decade.
   */
  public static boolean sent(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return false;
    }
    String origin = request.getHeader("Origin");
    return origin == null || sameHost(origin, request);
  }

  private static boolean sameHost(String origin, HttpServletRequest request) {
    try {
      String host = URI.create(origin).getHost();
      return host != null
          && host.toLowerCase(Locale.ROOT).equals(request.getServerName().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
