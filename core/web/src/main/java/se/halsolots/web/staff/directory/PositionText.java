package se.halsolots.web.staff.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.kernel.geo.GeoPoint;

/** Points and postcodes as people copy them from a map or an envelope. */
final class PositionText {

  /** Two numbers, with a point or a comma in them, and something between. */
  private static final Pattern POINT =
      Pattern.compile(
          "(-?\\d{1,3}(?:[.,]\\d+)?)(?:\\s*[,;]\\s+|\\s+|;|,(?=-?\\d+\\.))(-?\\d{1,3}(?:[.,]\\d+)?)");

  private static final Pattern POSTCODE = Pattern.compile("(\\d{3}) ?(\\d{2})");

  private PositionText() {}

  /** {@code 57.7211, 12.9401}. */
  static String write(GeoPoint point) {
    return String.format(Locale.ROOT, "%s, %s", point.latitude(), point.longitude());
  }

  /** The point; empty if it is none. */
  static Optional<GeoPoint> read(String text) {
    Matcher matcher = POINT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double north = number(matcher.group(1));
    double east = number(matcher.group(2));
    return Math.abs(north) <= 90 && Math.abs(east) <= 180
        ? Optional.of(new GeoPoint(north, east))
        : Optional.empty();
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  /** With its blank, as the post writes it; what is no postcode stays as it is. */
  static String postcode(String text) {
    Matcher matcher = POSTCODE.matcher(text);
    return matcher.matches() ? matcher.group(1) + " " + matcher.group(2) : text;
  }
}
