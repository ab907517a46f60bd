package se.halsolots.catalogue.internal.occasion;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * A rule that repeats occasions, as in iCalendar (RFC 5545, 3.3.10), with its end in local time.
 *
 * @param recur the rule as the calendar library has it
 */
public record RecurrenceRule(Recur<LocalDateTime> recur) {

  private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  private static final Pattern FREQUENCY = Pattern.compile("(?:^|;)FREQ=([A-Z]+)");
  private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(T\\d{6})?(Z)?");
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  /**
   * Reads a rule.
   *
   * @param value of an RRULE property, without the property's name
   * @param zone of the series; an end in UTC is turned into its local time, an end that is only a
   *     day includes that whole day
   * @throws PortalException if it is no rule, or repeats more often than daily
   */
  public static RecurrenceRule of(String value, ZoneId zone) {
    String rule = value.strip().toUpperCase(Locale.ROOT);
    Matcher frequency = FREQUENCY.matcher(rule);
    if (!frequency.find() || !FREQUENCIES.contains(frequency.group(1))) {
      throw notARule(value, null);
    }
    try {
      return new RecurrenceRule(
          new Recur<>(UNTIL.matcher(rule).replaceAll(end -> until(end, zone))));
    } catch (RuntimeException e) {
      throw notARule(value, e);
    }
  }

  private static String until(MatchResult end, ZoneId zone) {
    if (end.group(2) == null) {
      return "UNTIL=" + end.group(1) + "T235959";
    }
    LocalDateTime written = LocalDateTime.parse(end.group(1) + end.group(2), LOCAL);
    LocalDateTime local =
        end.group(3) == null
            ? written
            : written.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
    return "UNTIL=" + LOCAL.format(local);
  }

  private static PortalException notARule(String value, @Nullable RuntimeException cause) {
    String message =
        "'%s' is no rule of repetition; write for example FREQ=WEEKLY;BYDAY=TU;UNTIL=20270610 (daily, weekly, monthly or yearly)"
            .formatted(value);
    return cause == null
        ? new PortalException(ErrorCode.INVALID_INPUT, message)
        : new PortalException(ErrorCode.INVALID_INPUT, message, cause);
  }
}
