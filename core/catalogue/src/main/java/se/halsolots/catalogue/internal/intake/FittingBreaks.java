package se.halsolots.catalogue.internal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.SeriesContent;

/**
 * The days without occasions, in as few breaks as they need: sources exclude each day for itself.
 */
final class FittingBreaks {

  private FittingBreaks() {}

  /**
   * The series with days that follow each other as one break. Breaks that are over go if there are
   * more than fit; they stay otherwise, so that the same series is the same on another day.
   */
  static SeriesContent of(SeriesContent series, LocalDate today) {
    List<DateRange> breaks = merged(series.breaks());
    if (breaks.size() > SeriesContent.MOST_BREAKS) {
      breaks.removeIf(days -> days.last().isBefore(today));
    }
    return series.withBreaks(breaks);
  }

  private static List<DateRange> merged(List<DateRange> breaks) {
    List<DateRange> merged = new ArrayList<>();
    for (DateRange next : breaks.stream().sorted(Comparator.comparing(DateRange::first)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && !next.first().isAfter(merged.get(last).last().plusDays(1))) {
        DateRange open = merged.get(last);
        LocalDate end = open.last().isAfter(next.last()) ? open.last() : next.last();
        merged.set(last, new DateRange(open.first(), end));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }
}
