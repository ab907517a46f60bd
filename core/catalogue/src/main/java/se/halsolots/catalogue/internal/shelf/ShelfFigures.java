package se.halsolots.catalogue.internal.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.NodeFigures;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;

/** Counts in the nodes' views; no statement. */
@ApplicationScoped
public class ShelfFigures {

  @Inject CatalogueShelf shelf;
  @Inject Clock clock;

  public NodeFigures of(Tenant node, Map<Facet, Set<String>> chosen) {
    return of(shelf.view(node), node, chosen, clock.instant());
  }

  static NodeFigures of(NodeView view, Tenant node, Map<Facet, Set<String>> chosen, Instant now) {
    Bits counted = view.having(Facet.WHERE, Set.of(FacetFinder.OWN));
    for (Map.Entry<Facet, Set<String>> choice : chosen.entrySet()) {
      counted = counted.and(view.having(choice.getKey(), choice.getValue()));
    }
    Map<HealthDimension, Integer> byDimension = new EnumMap<>(HealthDimension.class);
    for (HealthDimension dimension : HealthDimension.values()) {
      byDimension.put(
          dimension, counted.countOfBoth(view.having(Facet.DIMENSION, Set.of(dimension.code()))));
    }
    Map<String, Bits> languages = view.facets().getOrDefault(Facet.LANGUAGE, Map.of());
    TreeMap<String, Integer> byLanguage = new TreeMap<>();
    for (Map.Entry<String, Bits> language : languages.entrySet()) {
      int count = counted.countOfBoth(language.getValue());
      if (count > 0) {
        byLanguage.put(language.getKey(), count);
      }
    }
    Bits other = view.having(Facet.LANGUAGE, othersThanSwedish(languages.keySet()));
    LocalDate verifiedFrom =
        now.atZone(node.zone()).toLocalDate().minusDays(NodeFigures.VERIFIED_DAYS);
    Bits all = counted;
    return new NodeFigures(
        counted.count(),
        byDimension,
        byLanguage,
        counted.countOfBoth(other),
        numbers(view, all).map(number -> occasions(view.entry(number), now)).sum(),
        (int)
            numbers(view, all)
                .filter(number -> isVerified(view.entry(number).item(), verifiedFrom))
                .count());
  }

  private static Set<String> othersThanSwedish(Set<String> languages) {
    return languages.stream()
        .filter(language -> !language.equals(Language.SWEDISH.code()))
        .collect(Collectors.toSet());
  }

  private static IntStream numbers(NodeView view, Bits counted) {
    return IntStream.range(0, view.size()).filter(counted::has);
  }

  private static boolean isVerified(ShelfItem item, LocalDate from) {
    return item.verifiedOn().filter(day -> !day.isBefore(from)).isPresent();
  }

  private static int occasions(NodeView.Entry entry, Instant now) {
    Instant end = now.plus(Duration.ofDays(NodeFigures.DAYS_AHEAD));
    OccasionTimes times = entry.item().times();
    return (int)
        IntStream.range(entry.firstAhead(), times.size())
            .filter(number -> !times.isCancelled(number) && times.start(number).isBefore(end))
            .count();
  }
}
