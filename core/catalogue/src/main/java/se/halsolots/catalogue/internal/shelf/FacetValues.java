package se.halsolots.catalogue.internal.shelf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.TargetArea;
import se.halsolots.catalogue.TargetGroup;

/** The values of the facets that are the same everywhere. */
public final class FacetValues {

  private FacetValues() {}

  /** All values of the facet; none if they depend on what a node shows. */
  public static Optional<List<String>> fixed(Facet facet) {
    return Optional.of(
            switch (facet) {
              case WHEN ->
                  List.of(
                      FacetFinder.TODAY,
                      FacetFinder.TOMORROW,
                      FacetFinder.WEEK,
                      FacetFinder.WEEKEND,
                      FacetFinder.DAYTIME,
                      FacetFinder.EVENING);
              case TYPE ->
                  Stream.concat(
                          codes(ActivityType.values()).stream(), Stream.of(FacetFinder.SELF_GUIDED))
                      .toList();
              case DIMENSION -> codes(HealthDimension.values());
              case GROUP -> codes(TargetGroup.values());
              case WHERE -> List.of(FacetFinder.OWN, FacetFinder.NEIGHBOURS, FacetFinder.ONLINE);
              case COST -> List.of(FacetFinder.FREE);
              case BOOKING -> codes(Booking.values());
              case ACCESS -> codes(AccessibilityFact.values());
              case AREA -> codes(TargetArea.values());
              case LANGUAGE, LOCALITY, ORGANISER, PLACE, MODULE -> List.<String>of();
            })
        .filter(values -> !values.isEmpty());
  }

  private static List<String> codes(CatalogueCode... values) {
    return Arrays.stream(values).map(CatalogueCode::code).toList();
  }
}
