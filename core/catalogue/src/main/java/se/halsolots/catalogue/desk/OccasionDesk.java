package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.internal.occasion.OccasionCalendar;
import se.halsolots.catalogue.internal.occasion.PlannedStarts;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * Where staff cancel, move and restore single occasions. Whoever keeps an activity may do that at
 * once, published or not: who falls ill in the morning cannot wait for a review.
 */
@ApplicationScoped
public class OccasionDesk {

  private static final Duration AHEAD = Duration.ofDays(366);

  @Inject OwnActivities own;
  @Inject DeskRecords records;

  /**
   * One date of one series.
   *
   * @param recurrenceId the local start that the rule gives it
   */
  public record Which(UUID series, LocalDateTime recurrenceId) {}

  /** A coming occasion, and what names it. */
  public record Coming(Which which, Occasion occasion) {}

  /** The coming occasions, soonest first; cancelled ones stand among them. */
  @Transactional
  public List<Coming> coming(ActivityId id, int most) {
    Activity activity = own.get(id);
    Instant now = records.now();
    List<Coming> coming = new ArrayList<>();
    activity
        .seriesById()
        .forEach(
            (series, content) ->
                OccasionCalendar.between(List.of(content), now, now.plus(AHEAD))
                    .forEach(
                        one -> coming.add(new Coming(new Which(series, one.recurrenceId()), one))));
    coming.sort(Comparator.comparing(one -> one.occasion().start()));
    return List.copyOf(coming.subList(0, Math.min(most, coming.size())));
  }

  /**
   * The occasion is off.
   *
   * @param note why, for residents; may be empty
   */
  @Transactional
  public DeskActivity cancel(ActivityId id, Which which, String note) {
    return change(id, which, Optional.of(OccasionChange.cancelled(note)), "occasion.cancel");
  }

  /** The occasion begins at another local time. */
  @Transactional
  public DeskActivity move(ActivityId id, Which which, LocalDateTime start, String note) {
    return change(id, which, Optional.of(OccasionChange.movedTo(start, note)), "occasion.move");
  }

  /** The occasion is on as planned after all. */
  @Transactional
  public DeskActivity restore(ActivityId id, Which which) {
    return change(id, which, Optional.empty(), "occasion.restore");
  }

  private DeskActivity change(
      ActivityId id, Which which, Optional<OccasionChange> change, String action) {
    records.hold();
    Activity activity = own.get(id);
    SeriesContent series = series(activity, which);
    Optional<OccasionChange> present =
        Optional.ofNullable(series.changes().get(which.recurrenceId()));
    if (present.equals(change)) {
      return records.read(activity);
    }
    records.before(activity);
    if (change.isPresent()) {
      activity.changeOccasion(which.series(), which.recurrenceId(), change.get());
    } else {
      activity.restoreOccasion(which.series(), which.recurrenceId());
    }
    records.changed(activity, action);
    return records.read(activity);
  }

  private static SeriesContent series(Activity activity, Which which) {
    SeriesContent series = activity.seriesById().get(which.series());
    if (series == null || !isPlanned(series, which.recurrenceId())) {
      throw new PortalException(
          ErrorCode.NOT_FOUND, "activity %s has no date %s".formatted(activity.slug(), which));
    }
    return Objects.requireNonNull(series);
  }

  private static boolean isPlanned(SeriesContent series, LocalDateTime date) {
    if (series.changes().containsKey(date)) {
      return true;
    }
    return series.rule().isEmpty()
        ? series.start().equals(date)
        : new PlannedStarts(series).includes(date);
  }
}
