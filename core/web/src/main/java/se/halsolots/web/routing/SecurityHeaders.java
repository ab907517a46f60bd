package se.halsolots.web.routing;

import jakarta.servlet.http.HttpServletResponse;

/** What browsers are told to refuse, on every answer. */
final class SecurityHeaders {

  /** Residents' pages have no script and no inline style, so the policy needs no exception. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

  private SecurityHeaders() {}

  static void write(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  }
}
