package se.halsolots.catalogue.internal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/** Changes the times of an activity, and leaves alone what stays, so that it keeps its identity. */
record ActivityTimes(Activity activity, Set<OccasionSeries> series) {

  /** Replaces all of them, unless they are the same. */
  void become(List<SeriesContent> times, Supplier<UUID> ids) {
    Set<SeriesContent> now =
        series.stream().map(OccasionSeries::content).collect(Collectors.toSet());
    if (series.size() != times.size() || !now.equals(Set.copyOf(times))) {
      series.clear();
      times.forEach(time -> series.add(new OccasionSeries(ids.get(), activity, time)));
    }
  }

  /** Changes them one by one: what goes on under its id keeps it. */
  void become(Map<UUID, SeriesContent> times, Supplier<UUID> ids) {
    series.removeIf(one -> !times.containsKey(one.id()));
    Map<UUID, OccasionSeries> known = new HashMap<>();
    series.forEach(one -> known.put(one.id(), one));
    times.forEach(
        (id, time) -> {
          OccasionSeries one = known.get(id);
          if (one == null) {
            series.add(new OccasionSeries(ids.get(), activity, time));
          } else {
            one.become(time);
          }
        });
  }

  OccasionSeries named(UUID seriesId) {
    return series.stream()
        .filter(one -> one.id().equals(seriesId))
        .findFirst()
        .orElseThrow(
            () ->
                new PortalException(
                    ErrorCode.NOT_FOUND,
                    "activity %s has no series %s".formatted(activity.slug(), seriesId)));
  }
}
