package se.halsolots.catalogue.internal.occasion;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Recur;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.catalogue.SeriesContent;

/**
 * Works out the dates of series. An occasion is local time: 18:00 stays 18:00 when the clocks
 * change. A local time that the change to summer time skips happens an hour later that day.
 */
public final class OccasionCalendar {

  /** No series gives more occasions than this in one question, whatever its rule says. */
  public static final int MOST = 1_000;

  private OccasionCalendar() {}

  /**
   * The occasions of all the series that end after {@code from} and begin before {@code to},
   * soonest first; cancelled ones stand among them.
   */
  public static List<Occasion> between(List<SeriesContent> series, Instant from, Instant to) {
    List<Occasion> occasions = new ArrayList<>();
    for (SeriesContent one : series) {
      addBetween(one, from, to, occasions);
    }
    occasions.sort(Comparator.comparing(Occasion::start));
    return occasions;
  }

  private static void addBetween(
      SeriesContent series, Instant from, Instant to, List<Occasion> occasions) {
    for (LocalDateTime recurrenceId : plannedStarts(series, from, to)) {
      OccasionChange change = series.changes().get(recurrenceId);
      if (change == null) {
        add(series, recurrenceId, recurrenceId, OccasionStanding.PLANNED, "", from, to, occasions);
      } else if (change.isCancelled()) {
        add(
            series,
            recurrenceId,
            recurrenceId,
            OccasionStanding.CANCELLED,
            change.note(),
            from,
            to,
            occasions);
      }
    }
    // A date may have been moved into the asked span from outside of it.
    for (Map.Entry<LocalDateTime, OccasionChange> changed : series.changes().entrySet()) {
      changed
          .getValue()
          .movedTo()
          .ifPresent(
              start ->
                  add(
                      series,
                      changed.getKey(),
                      start,
                      OccasionStanding.MOVED,
                      changed.getValue().note(),
                      from,
                      to,
                      occasions));
    }
  }

  private static void add(
      SeriesContent series,
      LocalDateTime recurrenceId,
      LocalDateTime localStart,
      OccasionStanding standing,
      String note,
      Instant from,
      Instant to,
      List<Occasion> occasions) {
    ZonedDateTime start = localStart.atZone(series.zone());
    ZonedDateTime end = localStart.plus(series.length()).atZone(series.zone());
    if (!end.isAfter(start)) {
      end = start.plus(series.length());
    }
    if (end.toInstant().isAfter(from) && start.toInstant().isBefore(to)) {
      occasions.add(new Occasion(recurrenceId, start, end, standing, note));
    }
  }

  private static List<LocalDateTime> plannedStarts(SeriesContent series, Instant from, Instant to) {
    if (series.rule().isEmpty()) {
      return List.of(series.start());
    }
    ZoneId zone = series.zone();
    LocalDateTime first = LocalDateTime.ofInstant(from, zone).minus(series.length()).minusDays(1);
    LocalDateTime last = LocalDateTime.ofInstant(to, zone).plusDays(1);
    Recur<LocalDateTime> rule = RecurrenceRule.of(series.rule(), zone).recur();
    return rule.getDates(series.start(), first, last, MOST).stream()
        .filter(start -> !start.isBefore(series.start()))
        .filter(
            start -> series.breaks().stream().noneMatch(days -> days.contains(start.toLocalDate())))
        .toList();
  }
}
