package se.halsolots.catalogue.intake.ical;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.RuleText;

/**
 * Reads the rules of an event. One is what the standard wants, but there are calendars with
 * several, for example one for each place in the month.
 */
final class EventRules {

  private static final String TIMES = ";?BY(HOUR|MINUTE|SECOND)=%d(?=;|$)";

  private EventRules() {}

  static boolean isIn(CalendarPart event) {
    return !lines(event).isEmpty();
  }

  /** The event's rules, at least one; the empty one for a single date. */
  static List<String> of(CalendarPart event, LocalDateTime start, ZoneId zone, ItemFaults faults) {
    List<String> rules = new ArrayList<>();
    for (String line : lines(event)) {
      try {
        rules.add(RuleText.of(withoutItsTime(line, start), zone));
      } catch (IllegalArgumentException e) {
        faults.field("RRULE", line, e.getMessage() + "; only the first date was taken");
      }
    }
    for (ContentLine line : event.all("EXRULE")) {
      faults.field(
          "EXRULE", line.value(), "is not understood; the dates that it takes away were kept");
    }
    return rules.isEmpty() ? List.of("") : rules.stream().distinct().toList();
  }

  private static List<String> lines(CalendarPart event) {
    return event.all("RRULE").stream()
        .map(line -> line.value().strip())
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  /** Some programs repeat the time of the start in the rule. */
  private static String withoutItsTime(String rule, LocalDateTime start) {
    String plain = rule.toUpperCase(Locale.ROOT);
    for (int part : new int[] {start.getHour(), start.getMinute(), start.getSecond()}) {
      plain = plain.replaceAll(TIMES.formatted(part).replace("=", "=0?"), "");
    }
    return plain;
  }
}
