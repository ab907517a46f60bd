package se.halsolots.catalogue.internal.occasion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

  private OccasionCalendar() {}

  /**
   * The occasions of all the series that end after {@code from} and begin before {@code to},
   * soonest first; cancelled ones stand among them.
   */
  public static List<Occasion> between(List<SeriesContent> series, Instant from, Instant to) {
    List<Occasion> occasions = new ArrayList<>();
    for (SeriesContent one : series) {
      addPlanned(one, plannedStarts(one, from, to), occasions);
      addMoved(one, occasions);
    }
    occasions.removeIf(
        occasion ->
            !occasion.end().toInstant().isAfter(from)
                || !occasion.start().toInstant().isBefore(to));
    occasions.sort(Comparator.comparing(Occasion::start));
    return occasions;
  }

  /** The day of the last occasion of all these; empty if no end is in sight. */
  public static Optional<LocalDate> lastDay(List<SeriesContent> series) {
    if (series.stream().anyMatch(one -> !hasEnd(one.rule()))) {
      return Optional.empty();
    }
    List<Occasion> all = between(series, Instant.EPOCH, FAR);
    if (all.isEmpty()) {
      return series.stream().map(one -> one.start().toLocalDate()).max(LocalDate::compareTo);
    }
    return all.size() >= MOST
        ? Optional.empty()
        : Optional.of(all.get(all.size() - 1).end().toLocalDate());
  }

  private static boolean hasEnd(String rule) {
    return rule.isEmpty() || rule.contains("COUNT=") || rule.contains("UNTIL=");
  }

  private static void addPlanned(
      SeriesContent series, List<LocalDateTime> starts, List<Occasion> occasions) {
    for (LocalDateTime start : starts) {
      OccasionChange change = series.changes().get(start);
      if (change == null) {
        occasions.add(occasion(series, start, start, OccasionStanding.PLANNED, ""));
      } else if (change.isCancelled()) {
        occasions.add(occasion(series, start, start, OccasionStanding.CANCELLED, change.note()));
      }
    }
  }

  /** All of them: a date may have been moved into the asked span from outside of it. */
  private static void addMoved(SeriesContent series, List<Occasion> occasions) {
    series
        .changes()
        .forEach(
            (recurrenceId, change) ->
                change
                    .movedTo()
                    .map(
                        start ->
                            occasion(
                                series, recurrenceId, start, OccasionStanding.MOVED, change.note()))
                    .ifPresent(occasions::add));
  }

  private static Occasion occasion(
      SeriesContent series,
      LocalDateTime recurrenceId,
      LocalDateTime localStart,
      OccasionStanding standing,
      String note) {
    ZonedDateTime start = localStart.atZone(series.zone());
    boolean skipped = !start.toLocalDateTime().equals(localStart);
    ZonedDateTime end =
        skipped
            ? start.plus(series.length())
            : localStart.plus(series.length()).atZone(series.zone());
    return new Occasion(recurrenceId, start, end, standing, note);
  }

  private static List<LocalDateTime> plannedStarts(SeriesContent series, Instant from, Instant to) {
    return allStarts(series, from, to).stream()
        .filter(
            start -> series.breaks().stream().noneMatch(days -> days.contains(start.toLocalDate())))
        .toList();
  }

  private static List<LocalDateTime> allStarts(SeriesContent series, Instant from, Instant to) {
    if (series.rule().isEmpty()) {
      return List.of(series.start());
    }
    ZoneId zone = series.zone();
    // A day more at both ends, for the hour that the clocks are put forward or back.
    LocalDateTime first = LocalDateTime.ofInstant(from, zone).minus(series.length()).minusDays(1);
    LocalDateTime last = LocalDateTime.ofInstant(to, zone).plusDays(1);
    return RecurrenceRule.of(series.rule(), zone).starts(series.start(), first, last, MOST);
  }
}
