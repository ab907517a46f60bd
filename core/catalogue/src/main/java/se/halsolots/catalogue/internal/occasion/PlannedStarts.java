package se.halsolots.catalogue.internal.occasion;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.SeriesContent;

/** What the rule of a series says, before breaks and changes. The series has a rule. */
public final class PlannedStarts {

  private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8}T\\d{6})(?!Z)");
  private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  /** A rule that gives nothing for so long gives nothing at all. */
  private static final int YEARS = 10;

  private final SeriesContent series;
  private final Recur<LocalDateTime> rule;

  public PlannedStarts(SeriesContent series) {
    this.series = series;
    this.rule = RecurrenceRule.of(series.rule(), series.zone()).recur();
  }

  /** The first date that the rule gives; a series may begin between two of them. */
  public Optional<LocalDateTime> first() {
    return between(series.start(), series.start().plusYears(YEARS), 1).stream().findFirst();
  }

  /** The dates that breaks leave out. */
  public List<LocalDateTime> inBreaks() {
    return series.breaks().stream().flatMap(days -> in(days).stream()).distinct().toList();
  }

  /** Whether the rule gives that date and no break takes it away. */
  public boolean includes(LocalDateTime start) {
    return series.breaks().stream().noneMatch(days -> days.contains(start.toLocalDate()))
        && in(new DateRange(start.toLocalDate(), start.toLocalDate())).contains(start);
  }

  /** The rule with its end in UTC, as RFC 5545 (3.3.10) wants it beside a start in a time zone. */
  public String ruleInUtc() {
    return UNTIL
        .matcher(rule.toString())
        .replaceAll(
            end ->
                "UNTIL="
                    + COMPACT.format(
                        LocalDateTime.parse(end.group(1), COMPACT)
                            .atZone(series.zone())
                            .withZoneSameInstant(ZoneOffset.UTC))
                    + "Z");
  }

  private List<LocalDateTime> in(DateRange days) {
    return between(
        days.first().atStartOfDay(), days.last().plusDays(1).atStartOfDay(), OccasionCalendar.MOST);
  }

  private List<LocalDateTime> between(LocalDateTime from, LocalDateTime to, int most) {
    return rule.getDates(series.start(), from, to, most).stream()
        .filter(start -> !start.isBefore(series.start()))
        .toList();
  }
}
