package se.halsolots.catalogue.internal.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.SeriesContent;

/**
 * The coming occasions of one activity. They are worked out once for a day: to ask the rules of an
 * activity that goes on each weekday takes as long as all the rest of its page.
 */
public final class ComingOccasions {

  /** As far as one sees. */
  public static final Duration AHEAD = Duration.ofDays(366);

  /** How long what was worked out is good for. */
  private static final Duration KEPT = Duration.ofDays(1);

  private final List<SeriesContent> series;
  private volatile Known known = new Known(Instant.MAX, List.of());

  /** All occasions that end after {@code from} and begin before the last moment seen that day. */
  private record Known(Instant from, List<Occasion> occasions) {

    boolean isFor(Instant now) {
      return !now.isBefore(from) && now.isBefore(from.plus(KEPT));
    }
  }

  public ComingOccasions(Collection<SeriesContent> series) {
    this.series = List.copyOf(series);
  }

  /**
   * What {@link OccasionCalendar#between} says of the time from {@code now} on.
   *
   * @param most how many at most, the soonest
   */
  public List<Occasion> at(Instant now, int most) {
    Instant last = now.plus(AHEAD);
    return known(now).occasions().stream()
        .filter(one -> one.end().toInstant().isAfter(now))
        .filter(one -> one.start().toInstant().isBefore(last))
        .limit(most)
        .toList();
  }

  private Known known(Instant now) {
    Known here = known;
    if (!here.isFor(now)) {
      here = new Known(now, OccasionCalendar.between(series, now, now.plus(KEPT).plus(AHEAD)));
      known = here;
    }
    return here;
  }
}
