package se.halsolots.web.staff.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.reporting.overview.NodeOverview;
import se.halsolots.reporting.overview.OverviewFilter;
import se.halsolots.web.page.Query;

/**
 * What the address says of the overview: which activities are counted, and the order of the nodes.
 *
 * @param reversed whether the column's usual order is turned round
 */
record OverviewQuestion(OverviewFilter filter, OverviewColumn column, boolean reversed) {

  static final String ORDER = "ordna";
  static final String REVERSED = "omvant";

  /** What cannot be understood is left out. */
  static OverviewQuestion of(Query query) {
    Optional<HealthDimension> dimension =
        query
            .first(Facet.DIMENSION.parameter())
            .flatMap(code -> CatalogueCode.find(HealthDimension.class, code));
    Optional<String> language =
        query.first(Facet.LANGUAGE.parameter()).filter(code -> code.matches("[a-z]{2,8}"));
    return new OverviewQuestion(
        new OverviewFilter(dimension, language),
        query.first(ORDER).flatMap(OverviewColumn::find).orElse(OverviewColumn.NODE),
        query.first(REVERSED).isPresent());
  }

  /** The same, as it stands in an address. */
  Query query() {
    return query(column, reversed);
  }

  /** The same with the nodes ordered by that column; the other way round if they are already. */
  Query orderedBy(OverviewColumn other) {
    return query(other, other == column && !reversed);
  }

  private Query query(OverviewColumn by, boolean turned) {
    Query query = filterQuery();
    if (by != OverviewColumn.NODE) {
      query = query.with(ORDER, by.code());
    }
    return turned ? query.with(REVERSED, "ja") : query;
  }

  /** The filter alone, which a node's list understands too. */
  Query filterQuery() {
    Query query = Query.EMPTY;
    for (Facet facet : List.of(Facet.DIMENSION, Facet.LANGUAGE)) {
      for (String value : filter.facets().getOrDefault(facet, Set.of())) {
        query = query.with(facet.parameter(), value);
      }
    }
    return query;
  }

  /** The nodes in the order that was asked for; those that are equal by their names. */
  List<NodeOverview> sorted(List<NodeOverview> byName) {
    Comparator<NodeOverview> order = Comparator.comparingInt(byName::indexOf);
    Comparator<NodeOverview> asked = column == OverviewColumn.NODE ? order : column.order();
    return byName.stream()
        .sorted((reversed ? asked.reversed() : asked).thenComparing(order))
        .toList();
  }
}
