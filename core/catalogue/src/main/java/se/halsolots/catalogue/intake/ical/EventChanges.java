package se.halsolots.catalogue.intake.ical;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.intake.mapping.RuleDates;

/**
 * What became of single dates of an event, by the date that its rule gives. A date is taken out as
 * soon as a rule turns out to give it; what is left belongs to no rule.
 */
final class EventChanges {

  private static final int MOST_GIVEN = 5_000;

  private final Map<LocalDateTime, CalendarIndex.ChangedDate> left = new TreeMap<>();
  private final ZoneId zone;

  /**
   * The changes of a series.
   *
   * @param begin its start; where it has no time, a change counts for the whole day
   * @param zone of the series
   */
  EventChanges(List<CalendarIndex.ChangedDate> changes, CalendarDate begin, ZoneId zone) {
    this.zone = zone;
    for (CalendarIndex.ChangedDate change : changes) {
      left.put(date(change.date(), begin, zone), change);
    }
  }

  private static LocalDateTime date(CalendarDate date, CalendarDate begin, ZoneId zone) {
    if (begin.allDay()) {
      return date.dayIn(zone).atStartOfDay();
    }
    return date.allDay()
        ? date.time().toLocalDate().atTime(begin.in(zone).toLocalTime())
        : date.in(zone);
  }

  /** Takes out the changes of the dates that the rule gives. */
  Map<LocalDateTime, OccasionChange> takeOf(LocalDateTime start, String rule) {
    Map<LocalDateTime, OccasionChange> changes = new HashMap<>();
    for (LocalDateTime date : given(start, rule)) {
      Optional<CalendarIndex.ChangedDate> change = Optional.ofNullable(left.remove(date));
      change.flatMap(found -> told(date, found)).ifPresent(found -> changes.put(date, found));
    }
    return changes;
  }

  /** Takes out the change of one further date. */
  Optional<OccasionChange> takeOf(LocalDateTime date) {
    return Optional.ofNullable(left.remove(date)).flatMap(found -> told(date, found));
  }

  /** The changes of dates that nothing gives; those that are cancelled anyhow are no loss. */
  Collection<CalendarIndex.ChangedDate> strangers() {
    return left.values().stream().filter(change -> !change.cancelled()).toList();
  }

  private Set<LocalDateTime> given(LocalDateTime start, String rule) {
    Optional<LocalDateTime> first = left.keySet().stream().min(Comparator.naturalOrder());
    Optional<LocalDateTime> last = left.keySet().stream().max(Comparator.naturalOrder());
    if (first.isEmpty() || last.isEmpty()) {
      return Set.of();
    }
    Set<LocalDateTime> dates = RuleDates.between(start, rule, first.get(), last.get());
    return dates.size() < MOST_GIVEN ? dates : Set.copyOf(left.keySet());
  }

  private Optional<OccasionChange> told(LocalDateTime date, CalendarIndex.ChangedDate change) {
    if (change.cancelled()) {
      return Optional.of(OccasionChange.cancelled(""));
    }
    return change
        .movedTo()
        .map(to -> to.in(zone))
        .filter(to -> !to.equals(date))
        .map(to -> OccasionChange.movedTo(to, ""));
  }
}
