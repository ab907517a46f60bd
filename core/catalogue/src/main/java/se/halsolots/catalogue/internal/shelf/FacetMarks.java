package se.halsolots.catalogue.internal.shelf;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import se.halsolots.catalogue.Facet;

/** Which activities of a view have which value of which facet. */
final class FacetMarks {

  private final int size;
  private final Map<Facet, Map<String, Bits>> byFacet = new EnumMap<>(Facet.class);

  FacetMarks(int size) {
    this.size = size;
  }

  void mark(Facet facet, String value, int number) {
    byFacet
        .computeIfAbsent(facet, any -> new LinkedHashMap<>())
        .computeIfAbsent(value, any -> new Bits(size))
        .set(number);
  }

  Map<Facet, Map<String, Bits>> byFacet() {
    return byFacet;
  }
}
