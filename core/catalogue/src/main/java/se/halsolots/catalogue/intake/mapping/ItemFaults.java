package se.halsolots.catalogue.intake.mapping;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.kernel.geo.GeoPoint;

/**
 * What is wrong with one item. Checks single values too: a bad one is reported and left out, so
 * that the rest of the item goes in.
 */
public final class ItemFaults {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]{2,}");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)[a-z0-9å-ö-]+(\\.[a-z0-9å-ö-]+)+(/\\S*)?");
  private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]{1,7}([.,][0-9]{1,20})?");
  private static final int MAX_ADDRESS = 1_000;

  private final String position;
  private final String sourceId;
  private final Wording wording;
  private final Consumer<IntakeItem> sink;

  public ItemFaults(String position, String sourceId, Wording wording, Consumer<IntakeItem> sink) {
    this.position = position;
    this.sourceId = sourceId;
    this.wording = wording;
    this.sink = sink;
  }

  /** One field is left out or changed; the item goes in. */
  public void field(String field, String value, String reason) {
    sink.accept(new IntakeFault(position, sourceId, field, value, reason, false));
  }

  /** The whole item is left out. */
  public void refuse(String field, String value, String reason) {
    sink.accept(new IntakeFault(position, sourceId, field, value, reason, true));
  }

  /** The text, cut at a word if it has more characters than fit. */
  public String fit(String field, String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    field(field, text, wording.tooLong(text.length(), max));
    int end = text.lastIndexOf(' ', max - 1);
    String cut = text.substring(0, end > max / 2 ? end : max - 1);
    return (Character.isHighSurrogate(cut.charAt(cut.length() - 1))
            ? cut.substring(0, cut.length() - 1)
            : cut)
        + "…";
  }

  /** An http or https address; {@code www.exempel.se} becomes one. Empty if it is none. */
  public String web(String field, String text) {
    if (text.isEmpty()) {
      return "";
    }
    boolean domain = text.length() <= MAX_ADDRESS && DOMAIN.matcher(text).matches();
    String address = domain ? "https://" + text : text;
    if (isWebAddress(address)) {
      return address;
    }
    field(field, text, wording.noWebAddress());
    return "";
  }

  /** An e-mail address, without {@code mailto:}. Empty if it is none. */
  public String email(String field, String text) {
    String address = text.regionMatches(true, 0, "mailto:", 0, 7) ? text.substring(7) : text;
    if (address.isEmpty() || (address.length() <= 254 && EMAIL.matcher(address).matches())) {
      return address;
    }
    field(field, text, wording.noEmail());
    return "";
  }

  /** Degrees with decimal point or comma. Both empty, or 0 and 0, is no position and no fault. */
  public Optional<GeoPoint> position(
      String latitudeField, String latitude, String longitudeField, String longitude) {
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> north = degrees(latitudeField, latitude, 90);
    Optional<Double> east = degrees(longitudeField, longitude, 180);
    if (north.isEmpty() || east.isEmpty() || (north.get() == 0 && east.get() == 0)) {
      return Optional.empty();
    }
    return Optional.of(new GeoPoint(north.get(), east.get()));
  }

  private Optional<Double> degrees(String field, String text, int max) {
    if (DEGREES.matcher(text).matches()) {
      double value = Double.parseDouble(text.replace(',', '.'));
      if (Math.abs(value) <= max) {
        return Optional.of(value);
      }
    }
    field(field, text, wording.noPosition("%d–%d".formatted(-max, max)));
    return Optional.empty();
  }

  private static boolean isWebAddress(String address) {
    try {
      URI uri = URI.create(address.replace(" ", "%20"));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return address.length() <= MAX_ADDRESS
          && !address.contains(" ")
          && (scheme.equals("http") || scheme.equals("https"))
          && uri.getRawAuthority() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
