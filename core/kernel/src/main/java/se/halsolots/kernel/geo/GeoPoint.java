package se.halsolots.kernel.geo;

import java.util.Locale;

/**
 * A position in WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

  public GeoPoint {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("latitude " + latitude + " is not between -90 and 90");
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("longitude " + longitude + " is not between -180 and 180");
    }
  }

  /** The address of a map on which the position is marked. */
  public String mapAddress() {
    return String.format(
        Locale.ROOT,
        "https://www.openstreetmap.org/?mlat=%.5f&mlon=%.5f#map=17/%.5f/%.5f",
        latitude,
        longitude,
        latitude,
        longitude);
  }
}
