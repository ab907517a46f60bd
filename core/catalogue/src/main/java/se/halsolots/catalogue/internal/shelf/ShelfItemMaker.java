package se.halsolots.catalogue.internal.shelf;

import java.text.CollationKey;
import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.internal.occasion.OccasionCalendar;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Place;
import se.halsolots.kernel.tenancy.Language;

/** Makes stored activities small enough that a hundred thousand of them fit on the shelf. */
final class ShelfItemMaker {

  /** How far ahead lists look. */
  private static final Duration HORIZON = Duration.ofDays(200);

  private final SharedValues shared = new SharedValues();
  private final Collator swedish = Collator.getInstance(Language.SWEDISH.locale());

  ShelfItem item(Activity activity, Instant now) {
    List<SeriesContent> series = shared.series(activity.series());
    return new ShelfItem(
        activity.id(),
        activity.slug(),
        shared.one(activity.owner()),
        shared.shortened(activity.content()),
        shared.one(activity.organiser().map(Organiser::id)),
        shared.one(
            activity.coOrganisers().stream()
                .map(Organiser::id)
                .collect(Collectors.toUnmodifiableSet())),
        shared.one(activity.place().map(Place::id)),
        series,
        timesAhead(series, now),
        titleKey(activity.content().swedish().title()),
        shared.one(activity.verifiedOn()),
        activity.publishedAt().orElse(activity.changedAt()),
        activity.changedAt(),
        activity.revision());
  }

  static OccasionTimes timesAhead(List<SeriesContent> series, Instant now) {
    return series.isEmpty()
        ? OccasionTimes.NONE
        : new OccasionTimes(OccasionCalendar.between(series, now, now.plus(HORIZON)));
  }

  /**
   * Letter by letter the collator passes over spaces; as underscores, its first letter of all, they
   * keep "Yoga ute" before "Yogaskola".
   */
  private CollationKey titleKey(String title) {
    return swedish.getCollationKey(title.strip().replace(' ', '_'));
  }
}
