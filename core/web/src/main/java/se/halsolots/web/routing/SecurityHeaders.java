package se.halsolots.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What browsers are told to refuse, on every answer. */
final class SecurityHeaders {

  /**
   * Residents' pages have no script and no inline style, so the policy needs no exception. Views
   * for staff set one of their own, with a nonce for each answer (web.xml).
   */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

  /** A browser that came by HTTPS once never comes by HTTP for a year. */
  private static final String ONLY_HTTPS = "max-age=31536000; includeSubDomains";

  private SecurityHeaders() {}

  static void write(HttpServletRequest request, HttpServletResponse response) {
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", ONLY_HTTPS);
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  }
}
