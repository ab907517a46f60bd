package se.halsolots.kernel.tenancy;

import java.util.regex.Pattern;

/**
 * Contrast between two colours as WCAG 2.2 defines it (<a
 * href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio</a> and <a
 * href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance</a>).
 */
public final class Contrast {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  private Contrast() {}

  /**
   * The contrast ratio, from 1 (same colour) to 21 (black on white); the order does not matter.
   *
   * @param one a colour as {@code #rrggbb}
   * @param other a colour as {@code #rrggbb}
   * @throws IllegalArgumentException if either is not such a colour
   */
  public static double ratio(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Whether the text is a colour as {@code #rrggbb}. */
  public static boolean isColour(String text) {
    return COLOUR.matcher(text).matches();
  }

  private static double luminance(String colour) {
    if (!isColour(colour)) {
      throw new IllegalArgumentException("'" + colour + "' is not a colour like #1d2a2b");
    }
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
