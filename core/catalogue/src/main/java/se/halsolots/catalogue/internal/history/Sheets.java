package se.halsolots.catalogue.internal.history;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Place;

/** Reads the sheet of a stored activity. */
public final class Sheets {

  private Sheets() {}

  public static ActivitySheet of(Activity activity) {
    Map<UUID, SeriesContent> series = new LinkedHashMap<>();
    activity.seriesById().entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<UUID, SeriesContent> one) -> one.getValue().start())
                .thenComparing(Map.Entry::getKey))
        .forEach(one -> series.put(one.getKey(), one.getValue()));
    return new ActivitySheet(
        activity.content(),
        activity.organiser().map(Sheets::named),
        activity.coOrganisers().stream()
            .map(Sheets::named)
            .sorted(Comparator.comparing(Named::name))
            .toList(),
        activity.place().map(Sheets::named),
        series);
  }

  private static Named named(Organiser organiser) {
    return new Named(organiser.id().value(), organiser.content().name());
  }

  private static Named named(Place place) {
    return new Named(place.id().value(), place.content().name());
  }
}
