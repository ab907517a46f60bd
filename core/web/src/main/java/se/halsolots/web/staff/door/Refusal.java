package se.halsolots.web.staff.door;

import jakarta.servlet.http.HttpServletResponse;

/** Why somebody at the door for staff is not let on. */
enum Refusal {
  /** There is no such page, or no such thing in this tenant: both look alike. */
  MISSING(HttpServletResponse.SC_NOT_FOUND),
  /** They hold none of the permissions that it takes. */
  NOT_ALLOWED(HttpServletResponse.SC_FORBIDDEN),
  /** Another site sent it. */
  FOREIGN(HttpServletResponse.SC_FORBIDDEN),
  /** It came without the token of their session. */
  NOT_MEANT(HttpServletResponse.SC_FORBIDDEN),
  /** They ask too often. */
  TOO_OFTEN(429);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /** What its texts begin with. */
  String key() {
    return "refusal." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
