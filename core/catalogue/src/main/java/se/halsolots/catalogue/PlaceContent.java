package se.halsolots.catalogue;

import java.util.Optional;
import java.util.Set;
import se.halsolots.kernel.geo.GeoPoint;

/** Where activities happen. All but the name may be empty texts. */
public record PlaceContent(
    String name,
    String street,
    String postcode,
    String locality,
    Optional<GeoPoint> position,
    Set<AccessibilityFact> accessibility,
    String description) {

  public PlaceContent {
    accessibility = Set.copyOf(accessibility);
  }
}
