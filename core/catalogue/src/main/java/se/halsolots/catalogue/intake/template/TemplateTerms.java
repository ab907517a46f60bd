package se.halsolots.catalogue.intake.template;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.halsolots.catalogue.DateRange;

/**
 * The terms of the year by which activities are planned: spring 7 January to 12 June, summer 15
 * June to 20 August, autumn 24 August to 18 December.
 */
final class TemplateTerms {

  private record Term(MonthDay first, MonthDay last, boolean summer) {
    DateRange in(int year) {
      return new DateRange(first.atYear(year), last.atYear(year));
    }
  }

  private static final List<Term> TERMS =
      List.of(
          new Term(MonthDay.of(Month.JANUARY, 7), MonthDay.of(Month.JUNE, 12), false),
          new Term(MonthDay.of(Month.JUNE, 15), MonthDay.of(Month.AUGUST, 20), true),
          new Term(MonthDay.of(Month.AUGUST, 24), MonthDay.of(Month.DECEMBER, 18), false));

  private final DateRange current;
  private final DateRange next;

  TemplateTerms(LocalDate today) {
    current = ending(today, true);
    next = ending(current.last().plusDays(1), false);
  }

  /** The term of that day; between two terms the coming one. */
  DateRange current() {
    return current;
  }

  /** The spring or autumn after it; the summer is passed over. */
  DateRange next() {
    return next;
  }

  /** The days between the two. */
  DateRange between() {
    return new DateRange(current.last().plusDays(1), next.first().minusDays(1));
  }

  private static DateRange ending(LocalDate day, boolean withSummer) {
    return IntStream.rangeClosed(day.getYear(), day.getYear() + 1)
        .boxed()
        .flatMap(
            year ->
                TERMS.stream().filter(term -> withSummer || !term.summer()).map(t -> t.in(year)))
        .filter(term -> !term.last().isBefore(day))
        .min(Comparator.comparing(DateRange::first))
        .orElseThrow();
  }
}
