package se.halsolots.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.catalogue.OccasionTime;
import se.halsolots.web.page.Visit;
import se.halsolots.web.resident.ActivityRow;
import se.halsolots.web.site.Moments;

/**
 * A taste of the days to come: a few rows for each day, so that a busy first day does not hide the
 * others.
 */
public final class WeekDays {

  private static final int MOST_A_DAY = 4;
  private static final int MOST = 10;
  private static final int DAYS = 7;

  /** One day's rows. */
  public record Day(String heading, List<ActivityRow> rows) {}

  private record Moment(ActivityCard card, OccasionTime time) {}

  private WeekDays() {}

  /**
   * The days with something on.
   *
   * @param cards soonest first; each is shown once, or twice if its next occasion is cancelled
   * @param today in the zone of the occasions
   */
  static List<Day> of(List<ActivityCard> cards, Visit visit, LocalDate today) {
    Map<LocalDate, List<Moment>> byDay = new TreeMap<>();
    for (ActivityCard card : cards) {
      for (OccasionTime time : untilOneTakesPlace(card)) {
        LocalDate day = later(time.start().toLocalDate(), today);
        if (day.isBefore(today.plusDays(DAYS))) {
          byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(new Moment(card, time));
        }
      }
    }
    return rows(byDay, visit, today);
  }

  private static List<Day> rows(Map<LocalDate, List<Moment>> byDay, Visit visit, LocalDate today) {
    Moments moments = new Moments(visit.words());
    ActivityRow.Maker maker = new ActivityRow.Maker(visit, moments);
    List<Day> days = new ArrayList<>();
    int left = MOST;
    for (Map.Entry<LocalDate, List<Moment>> day : byDay.entrySet()) {
      List<ActivityRow> rows =
          day.getValue().stream()
              .sorted(Comparator.comparing(moment -> moment.time().start()))
              .limit(Math.min(MOST_A_DAY, left))
              .map(moment -> maker.at(moment.card(), moment.time(), false))
              .toList();
      if (!rows.isEmpty()) {
        days.add(new Day(moments.dayFrom(day.getKey(), today), rows));
        left -= rows.size();
      }
    }
    return days;
  }

  private static List<OccasionTime> untilOneTakesPlace(ActivityCard card) {
    List<OccasionTime> times = new ArrayList<>();
    for (OccasionTime time : card.next()) {
      times.add(time);
      if (time.standing() != OccasionStanding.CANCELLED) {
        break;
      }
    }
    return times;
  }

  /** What began earlier and still goes on stands under today. */
  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
