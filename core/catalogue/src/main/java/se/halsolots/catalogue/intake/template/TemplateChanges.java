package se.halsolots.catalogue.intake.template;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.RuleDates;

/** Reads the columns Inställda and Flyttade: which dates of a series are cancelled or moved. */
final class TemplateChanges {

  private static final Pattern COMING =
      Pattern.compile("\\{\\s*tillfälle\\s*\\+?\\s*([0-9]{1,3})\\s*\\}");
  private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->|=>|\\s+till\\s+)\\s*");
  private static final Pattern TARGET =
      Pattern.compile("(?:(.*?\\S)\\s+)?((?:kl\\.?\\s*)?[0-9]{1,2}[.:][0-9]{2})|(.+)");
  private static final Pattern MOVED_DAYS =
      Pattern.compile("(\\{[^}]*\\})\\s*([+-][0-9]{1,3})\\s*d");

  private static final int LONGEST = 120;

  private final TemplateDates dates;
  private final LocalDateTime start;
  private final String rule;
  private final List<DateRange> breaks;

  TemplateChanges(TemplateDates dates, LocalDateTime start, String rule, List<DateRange> breaks) {
    this.dates = dates;
    this.start = start;
    this.rule = rule;
    this.breaks = breaks;
  }

  Map<LocalDateTime, OccasionChange> read(TemplateRow row, ItemFaults faults) {
    Map<LocalDateTime, OccasionChange> changes = new HashMap<>();
    for (String part : row.list(TemplateHeading.CANCELLED)) {
      Optional<LocalDateTime> date = occasion(part);
      date.ifPresent(found -> changes.put(found, OccasionChange.cancelled("")));
      if (date.isEmpty()) {
        faults.field(TemplateHeading.CANCELLED.word(), part, noOccasion());
      }
    }
    for (String part : row.list(TemplateHeading.MOVED)) {
      addMoved(part, changes, faults);
    }
    return changes;
  }

  private void addMoved(
      String part, Map<LocalDateTime, OccasionChange> changes, ItemFaults faults) {
    String[] sides = part.length() > LONGEST ? new String[] {part} : ARROW.split(part, 2);
    Optional<LocalDateTime> from = occasion(sides[0]);
    Optional<LocalDateTime> to =
        sides.length < 2 ? Optional.empty() : from.flatMap(date -> target(sides[1], date));
    if (from.isPresent() && to.isPresent()) {
      changes.put(from.get(), OccasionChange.movedTo(to.get(), ""));
    } else {
      faults.field(
          TemplateHeading.MOVED.word(),
          part,
          from.isEmpty() ? noOccasion() : "ny tid förstås inte; skriv 2026-12-01→2026-12-02 19:00");
    }
  }

  private String noOccasion() {
    return "är inget tillfälle i serien; skriv dess datum som 2026-12-01";
  }

  /** The local start that the rule gives for a day of the series, or for the Nth to come. */
  private Optional<LocalDateTime> occasion(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher coming = COMING.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (coming.matches()) {
      int number = Integer.parseInt(coming.group(1));
      List<LocalDateTime> next = RuleDates.from(start, rule, breaks, dates.today());
      return number >= 1 && number <= next.size()
          ? Optional.of(next.get(number - 1))
          : Optional.empty();
    }
    return dates
        .day(text)
        .map(day -> day.atTime(start.toLocalTime()))
        .filter(date -> RuleDates.gives(start, rule, date));
  }

  private Optional<LocalDateTime> target(String text, LocalDateTime from) {
    Matcher target = TARGET.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!target.matches()) {
      return Optional.empty();
    }
    Optional<LocalTime> time =
        target.group(2) == null
            ? Optional.of(from.toLocalTime())
            : TemplateTimes.time(target.group(2));
    String day =
        Optional.ofNullable(target.group(1))
            .or(() -> Optional.ofNullable(target.group(3)))
            .orElse("");
    return targetDay(day, from).flatMap(found -> time.map(found::atTime));
  }

  private Optional<LocalDate> targetDay(String text, LocalDateTime from) {
    if (text.isEmpty()) {
      return Optional.of(from.toLocalDate());
    }
    Matcher moved = MOVED_DAYS.matcher(text);
    String base = moved.matches() ? moved.group(1) : text;
    if (COMING.matcher(base).matches()) {
      long days = moved.matches() ? Long.parseLong(moved.group(2)) : 0;
      return occasion(base).map(date -> date.toLocalDate().plusDays(days));
    }
    return dates.day(text);
  }
}
