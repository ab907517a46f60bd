package se.halsolots.web.staff.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The one cookie of the portal: it holds the secret of a session of staff. By its name browsers
 * keep it to this host, take it over secure connections only and from no other path; scripts cannot
 * read it. Residents get none.
 */
public final class StaffCookie {

  static final String NAME = "__Host-halsolots";

  private static final String FOREVER_AGO = "; Max-Age=0";
  private static final String GUARDS = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  private StaffCookie() {}

  static Optional<String> secret(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .findFirst();
  }

  static void give(String secret, HttpServletResponse response) {
    response.addHeader("Set-Cookie", NAME + "=" + secret + GUARDS);
  }

  /** Takes the cookie away from the browser, with whatever else it kept. */
  public static void take(HttpServletResponse response) {
    response.addHeader("Set-Cookie", NAME + "=" + GUARDS + FOREVER_AGO);
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }
}
