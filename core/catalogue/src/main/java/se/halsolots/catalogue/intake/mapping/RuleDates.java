package se.halsolots.catalogue.intake.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import se.halsolots.catalogue.DateRange;

/**
 * The dates of a series as far as an intake must know them; the catalogue expands series itself.
 */
public final class RuleDates {

  private static final int YEARS = 2;
  private static final int FIRST_YEARS = 10;
  private static final int MOST = 500;
  private static final int MOST_BETWEEN = 5_000;

  private RuleDates() {}

  /**
   * The local starts that the rule gives on and after a day, without those in breaks; within two
   * years, at most 500.
   *
   * @param rule of the catalogue; empty for a single occasion
   */
  public static List<LocalDateTime> from(
      LocalDateTime start, String rule, List<DateRange> breaks, LocalDate day) {
    if (rule.isEmpty()) {
      return start.toLocalDate().isBefore(day) ? List.of() : List.of(start);
    }
    Recur<LocalDateTime> recurrence = RuleText.parse(rule);
    LocalDateTime begin = day.atStartOfDay().isAfter(start) ? day.atStartOfDay() : start;
    return recurrence.getDates(start, begin, begin.plusYears(YEARS), MOST).stream()
        .filter(date -> breaks.stream().noneMatch(range -> range.contains(date.toLocalDate())))
        .toList();
  }

  /** The first date that the rule gives at or after that local time; within ten years. */
  public static Optional<LocalDateTime> first(LocalDateTime from, String rule) {
    if (rule.isEmpty()) {
      return Optional.of(from);
    }
    return RuleText.parse(rule).getDates(from, from, from.plusYears(FIRST_YEARS), 1).stream()
        .findFirst();
  }

  /** The local starts that the rule gives from one local time to another, at most 5 000. */
  public static Set<LocalDateTime> between(
      LocalDateTime start, String rule, LocalDateTime from, LocalDateTime to) {
    return rule.isEmpty()
        ? Set.of(start)
        : Set.copyOf(RuleText.parse(rule).getDates(start, from, to.plusSeconds(1), MOST_BETWEEN));
  }

  /** Whether the rule, without regard to breaks, gives that local start. */
  public static boolean gives(LocalDateTime start, String rule, LocalDateTime date) {
    if (rule.isEmpty() || date.isBefore(start)) {
      return date.equals(start);
    }
    return RuleText.parse(rule).getDates(start, date, date.plusSeconds(1), 2).contains(date);
  }
}
