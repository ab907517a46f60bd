package se.halsolots.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * How much a request may bring. The server takes room for the whole of a form as soon as it reads
 * how long it will be, before anything has come and before anybody has logged in. Forms with files
 * are read piece by piece and have limits of their own.
 */
final class SentBody {

  /** Far more than the longest article, or the state of the longest table for staff. */
  static final int MOST_BYTES = 1 << 20;

  private SentBody() {}

  /** Whether it is more than that, or does not say how much. */
  static boolean isTooLarge(HttpServletRequest request) {
    boolean hasFiles =
        Optional.ofNullable(request.getContentType())
            .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data"))
            .isPresent();
    return !hasFiles
        && (request.getContentLengthLong() > MOST_BYTES
            || request.getHeader("Transfer-Encoding") != null);
  }
}
