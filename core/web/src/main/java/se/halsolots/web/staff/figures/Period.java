package se.halsolots.web.staff.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of days, as somebody chose it.
 *
 * @param from the first day
 * @param to the last one
 */
record Period(LocalDate from, LocalDate to) {

  static final String FROM = "fran";
  static final String TO = "till";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  /** The year of that day until its end. */
  static Period yearOf(LocalDate day) {
    return new Period(day.withDayOfYear(1), day.withMonth(12).withDayOfMonth(31));
  }

  /** What was chosen; what is missing or no day is that of the other period. */
  static Period of(Function<String, Optional<String>> chosen, Period otherwise) {
    LocalDate from = chosen.apply(FROM).flatMap(Period::day).orElse(otherwise.from());
    LocalDate to = chosen.apply(TO).flatMap(Period::day).orElse(otherwise.to());
    return to.isBefore(from) ? new Period(to, from) : new Period(from, to);
  }

  /** The day after the last one. */
  LocalDate before() {
    return to.plusDays(1);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(Period::isSensible);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What databases can hold a day before and after. */
  private static boolean isSensible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
