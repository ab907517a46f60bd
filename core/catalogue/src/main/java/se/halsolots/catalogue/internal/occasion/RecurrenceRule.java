package se.halsolots.catalogue.internal.occasion;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import se.halsolots.catalogue.intake.mapping.RuleText;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * A rule that repeats occasions, as in iCalendar (RFC 5545, 3.3.10), with its end in local time.
 *
 * @param recur the rule as the calendar library has it; its weeks begin on the day that it names
 */
public record RecurrenceRule(Recur<LocalDateTime> recur) {

  /**
   * Reads a rule.
   *
   * @param value of an RRULE property, with or without the property's name
   * @param zone of the series; an end in UTC is turned into its local time, an end that is only a
   *     day includes that whole day
   * @throws PortalException if it is no rule, or repeats more often than daily
   */
  public static RecurrenceRule of(String value, ZoneId zone) {
    try {
      String rule = RuleText.of(value, zone);
      // Without it the library begins weeks as the server's locale does, the standard on Monday.
      return new RecurrenceRule(new Recur<>(rule.contains("WKST=") ? rule : rule + ";WKST=MO"));
    } catch (IllegalArgumentException e) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "'%s' is no rule of repetition: %s; write for example FREQ=WEEKLY;BYDAY=TU;UNTIL=20270610"
              .formatted(value, e.getMessage()),
          e);
    }
  }

  /**
   * The local starts that it gives in a span of time.
   *
   * @param start the first occasion; nothing comes before it
   * @param most how many at most, the earliest
   */
  List<LocalDateTime> starts(LocalDateTime start, LocalDateTime from, LocalDateTime to, int most) {
    return recur.getDates(start, from, to, most).stream()
        .filter(date -> !date.isBefore(start))
        .toList();
  }
}
