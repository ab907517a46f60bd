package se.halsolots.reporting.overview;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.HealthDimension;

/**
 * Which activities are counted; empty for all.
 *
 * @param language an ISO 639 code that a leader speaks
 */
public record OverviewFilter(Optional<HealthDimension> dimension, Optional<String> language) {

  public static final OverviewFilter NONE = new OverviewFilter(Optional.empty(), Optional.empty());

  /** The same as choices of a list. */
  public Map<Facet, Set<String>> facets() {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    dimension.ifPresent(one -> facets.put(Facet.DIMENSION, Set.of(one.code())));
    language.ifPresent(one -> facets.put(Facet.LANGUAGE, Set.of(one)));
    return facets;
  }
}
