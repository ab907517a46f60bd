package se.halsolots.catalogue.intake.hsds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.SourceTimes;
import se.halsolots.catalogue.intake.source.JsonThing;

/**
 * Days on which regular hours do not hold. The year 1 in a date means every year. Days with other
 * hours are taken as closed: what is open then cannot be told apart from the series' own hours. A
 * service that never changes is not read anew, so the days of every year reach two years ahead.
 */
record HsdsHolidays(List<DateRange> closed) {

  private static final int EVERY_YEAR = 1;
  private static final int YEARS_AHEAD = 2;

  static HsdsHolidays of(IntakeContext context, List<JsonThing> rows, ItemFaults faults) {
    List<DateRange> closed = new ArrayList<>();
    for (JsonThing row : rows) {
      String first = row.text("start_date");
      String last = row.text("end_date").isEmpty() ? first : row.text("end_date");
      Optional<LocalDate> from = SourceTimes.anyDate(first);
      Optional<LocalDate> to = SourceTimes.anyDate(last);
      if (from.isEmpty() || to.isEmpty()) {
        faults.field("holiday_schedules.start_date", first + " – " + last, "is no range of dates");
      } else {
        closed.addAll(ranges(from.get(), to.get(), context.today()));
      }
    }
    return new HsdsHolidays(closed);
  }

  private static List<DateRange> ranges(LocalDate from, LocalDate to, LocalDate today) {
    List<DateRange> ranges = new ArrayList<>();
    if (from.getYear() == EVERY_YEAR) {
      for (int ahead = -1; ahead <= YEARS_AHEAD; ahead++) {
        LocalDate first = from.withYear(today.getYear() + ahead);
        LocalDate last = to.withYear(first.getYear());
        ranges.add(new DateRange(first, last.isBefore(first) ? last.plusYears(1) : last));
      }
    } else if (!to.isBefore(from) && SourceTimes.REASONABLE.contains(from)) {
      ranges.add(new DateRange(from, to));
    }
    ranges.removeIf(range -> range.last().isBefore(today));
    return ranges;
  }

  List<SeriesContent> without(List<SeriesContent> series) {
    return series.stream().map(one -> one.withBreaks(closed)).toList();
  }
}
