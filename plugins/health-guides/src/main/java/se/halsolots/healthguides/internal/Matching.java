package se.halsolots.healthguides.internal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds out which guides fit an order, best first. */
final class Matching {

  /** Spoken by all guides. */
  static final String SWEDISH = "sv";

  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private Matching() {}

  /**
   * Those who guide and speak the language.
   *
   * @param busy ids of the guides who are booked for something else at that time
   */
  static List<Candidate> rank(Order order, List<GuideView> guides, Set<String> busy) {
    return guides.stream()
        .filter(guide -> guide.details().standing() == GuideStanding.ACTIVE)
        .filter(guide -> speaks(guide, order.language()))
        .map(guide -> candidate(order, guide, !busy.contains(guide.id())))
        .sorted(
            Comparator.comparingInt(Candidate::fitness)
                .reversed()
                .thenComparing(one -> one.guide().details().name()))
        .toList();
  }

  /** The time of the week in which the order lies. */
  static Availability time(Order order) {
    DayOfWeek day = order.day().getDayOfWeek();
    if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
      return Availability.WEEKEND;
    }
    return order.begins().isBefore(EVENING) ? Availability.DAYTIME : Availability.EVENING;
  }

  private static boolean speaks(GuideView guide, String language) {
    return language.equals(SWEDISH) || guide.details().languages().contains(language);
  }

  private static Candidate candidate(Order order, GuideView guide, boolean free) {
    Set<String> areas = guide.details().areas();
    return new Candidate(
        guide,
        order.area().isEmpty() || areas.isEmpty() || areas.contains(order.area()),
        guide.themes().contains(order.theme()),
        guide.details().times().contains(time(order)),
        free);
  }
}
