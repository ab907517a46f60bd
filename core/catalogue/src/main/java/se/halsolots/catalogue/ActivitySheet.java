package se.halsolots.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that staff write about an activity, as it stands at one time: what its history keeps and what
 * its form shows.
 *
 * @param content what it says about itself
 * @param organiser who arranges it
 * @param coOrganisers who else does
 * @param place where it is
 * @param series when it happens, by the series' ids, in the order of the form
 */
public record ActivitySheet(
    ActivityContent content,
    Optional<Named> organiser,
    List<Named> coOrganisers,
    Optional<Named> place,
    Map<UUID, SeriesContent> series) {

  public ActivitySheet {
    coOrganisers = List.copyOf(coOrganisers);
    series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
  }

  /**
   * Whether both say the same. Ids of series and names of organisers and places do not count: what
   * was sent twice has new ids, and what was renamed is still the same.
   */
  public boolean saysTheSameAs(ActivitySheet other) {
    return content.equals(other.content)
        && organiser.map(Named::id).equals(other.organiser.map(Named::id))
        && ids(coOrganisers).equals(ids(other.coOrganisers))
        && place.map(Named::id).equals(other.place.map(Named::id))
        && counted(series.values()).equals(counted(other.series.values()));
  }

  private static Set<UUID> ids(Collection<Named> all) {
    return all.stream().map(Named::id).collect(Collectors.toSet());
  }

  private static Map<SeriesContent, Long> counted(Collection<SeriesContent> all) {
    return all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
