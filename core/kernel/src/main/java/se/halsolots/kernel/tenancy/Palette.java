package se.halsolots.kernel.tenancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A tenant's colours, each as {@code #rrggbb} in lower case.
 *
 * @param brand surface of headers and buttons
 * @param onBrand text on {@code brand}
 * @param brandDeep links and headings on white and on {@code tint}
 * @param tint light surface behind text
 * @param accent surface of highlights
 * @param onAccent text on {@code accent}
 */
public record Palette(
    String brand, String onBrand, String brandDeep, String tint, String accent, String onAccent) {

  /** Colour of running text, the same for all tenants. */
  public static final String INK = "#1d2a2b";

  /** Colour of the page, the same for all tenants. */
  public static final String PAPER = "#ffffff";

  /** Names of the colours in {@code brand/palette.properties}, in the order of the record. */
  static final List<String> NAMES =
      List.of("brand", "on-brand", "brand-deep", "tint", "accent", "on-accent");

  private static final List<ContrastRule> RULES =
      List.of(
          new ContrastRule("on-brand", "brand", 4.5),
          new ContrastRule("brand-deep", "paper", 7),
          new ContrastRule("brand-deep", "tint", 4.5),
          new ContrastRule("ink", "tint", 7),
          new ContrastRule("on-accent", "accent", 4.5));

  public Palette {
    brand = checked("brand", brand);
    onBrand = checked("on-brand", onBrand);
    brandDeep = checked("brand-deep", brandDeep);
    tint = checked("tint", tint);
    accent = checked("accent", accent);
    onAccent = checked("on-accent", onAccent);
  }

  private static String checked(String name, String colour) {
    if (!Contrast.isColour(colour)) {
      throw new IllegalArgumentException(
          name + " '" + colour + "' is not a colour like #1d2a2b (six hexadecimal digits)");
    }
    return colour.toLowerCase(Locale.ROOT);
  }

  /** The colours as CSS custom properties, for example {@code --brand:#0b5d66;--on-brand:…;}. */
  public String css() {
    StringBuilder css = new StringBuilder();
    colours().forEach((name, colour) -> css.append("--" + name + ":" + colour + ";"));
    return css.toString();
  }

  /** The colours by name, in the order of the record. */
  public Map<String, String> colours() {
    Map<String, String> colours = new LinkedHashMap<>();
    List<String> values = List.of(brand, onBrand, brandDeep, tint, accent, onAccent);
    for (int i = 0; i < values.size(); i++) {
      colours.put(NAMES.get(i), values.get(i));
    }
    return colours;
  }

  /** The pairs of colours that are too close to be read; empty for a palette that can be used. */
  public List<ContrastFault> contrastFaults() {
    return RULES.stream().flatMap(rule -> rule.fault(this).stream()).toList();
  }

  /** The colour with that name, {@code ink} and {@code paper} included. */
  String colour(String name) {
    return switch (name) {
      case "ink" -> INK;
      case "paper" -> PAPER;
      default -> colours().getOrDefault(name, INK);
    };
  }

  /**
   * Two colours that are too close to be read.
   *
   * @param foreground name of the colour of the text
   * @param background name of the colour behind it
   * @param ratio the contrast that they have
   * @param least the contrast that they need
   */
  public record ContrastFault(String foreground, String background, double ratio, double least) {

    /** Says what is wrong and what would be right. */
    public String sentence() {
      return String.format(
          Locale.ROOT,
          "contrast of %s on %s is %.2f:1 and must be at least %.1f:1; make one of them %s",
          foreground,
          background,
          ratio,
          least,
          "darker or lighter");
    }
  }

  private record ContrastRule(String foreground, String background, double least) {

    Optional<ContrastFault> fault(Palette palette) {
      double ratio = Contrast.ratio(palette.colour(foreground), palette.colour(background));
      return ratio >= least
          ? Optional.empty()
          : Optional.of(new ContrastFault(foreground, background, ratio, least));
    }
  }
}
