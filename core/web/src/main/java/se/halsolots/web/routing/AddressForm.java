package se.halsolots.web.routing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What the path of a request looks like, before anybody asks what it means. */
enum AddressForm {
  /** Slashes between segments, as our links have them. */
  PLAIN,
  /**
   * Nothing of ours is there, and a browser might take it for something else: empty segments,
   * backslashes, control characters, far too long.
   */
  STRANGE,
  /** Its percent signs stand for no text. */
  UNREADABLE;

  private static final int LONGEST = 2_000;

  private static final Pattern STRANGE_PART = Pattern.compile("//|[\\\\\\p{Cntrl}]|\uFFFD");

  /**
   * Looks at a path.
   *
   * @param path as it came, not decoded
   */
  static AddressForm of(String path) {
    if (path.length() > LONGEST) {
      return STRANGE;
    }
    try {
      String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      return STRANGE_PART.matcher(path).find() || STRANGE_PART.matcher(decoded).find()
          ? STRANGE
          : PLAIN;
    } catch (IllegalArgumentException e) {
      return UNREADABLE;
    }
  }

  /** The page itself, so that its frame leads to its other languages; the start page if strange. */
  static String canonical(String page) {
    return of(page) == PLAIN ? page : "";
  }

  /** A part of a path as people read it; the empty text if it cannot be read. */
  static String readable(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
