package se.halsolots.catalogue.intake.mapping;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;

/**
 * Recurrence rules (RFC 5545, 3.3.10) as the catalogue keeps them: upper case, days as the shortest
 * repetition, the end as local time like the start of a series. Where it matters on which day weeks
 * begin, the rule says it: ical4j would otherwise take the server's locale and not Monday, as the
 * standard wants.
 */
public final class RuleText {

  private static final Set<String> PARTS =
      Set.of(
          "FREQ",
          "INTERVAL",
          "COUNT",
          "UNTIL",
          "BYDAY",
          "BYMONTHDAY",
          "BYMONTH",
          "BYSETPOS",
          "BYWEEKNO",
          "BYYEARDAY",
          "WKST");
  private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final int MAX_LENGTH = 500;
  private static final int MAX_INTERVAL = 1_000;
  private static final int MAX_COUNT = 10_000;
  private static final int LAST_YEAR = 2200;

  private RuleText() {}

  /**
   * The rule in the catalogue's form.
   *
   * @param rule with or without {@code RRULE:}
   * @param zone of the series, for an end in UTC
   * @throws IllegalArgumentException if it is no rule, or repeats more often than daily; the
   *     message says what is wrong
   */
  public static String of(String rule, ZoneId zone) {
    String text = rule.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("the rule is longer than " + MAX_LENGTH + " characters");
    }
    Map<String, String> parts = parts(text);
    check(parts);
    if (parts.containsKey("UNTIL")) {
      LocalDateTime until = until(parts.getOrDefault("UNTIL", ""), zone);
      if (until.getYear() > LAST_YEAR) {
        parts.remove("UNTIL");
      } else {
        parts.put("UNTIL", LOCAL.format(until));
      }
    }
    boolean skipsWeeks =
        parts.getOrDefault("FREQ", "").equals("WEEKLY")
            && !parts.getOrDefault("INTERVAL", "1").equals("1");
    if (skipsWeeks || parts.containsKey("BYWEEKNO")) {
      parts.putIfAbsent("WKST", "MO");
    }
    String normal =
        parts.entrySet().stream()
            .map(part -> part.getKey() + "=" + part.getValue())
            .collect(joining(";"));
    parse(normal);
    return normal;
  }

  /** The end of a rule as it is written there. */
  public static String until(LocalDate lastDay) {
    return "UNTIL=" + LOCAL.format(lastDay.atTime(23, 59, 59));
  }

  static Recur<LocalDateTime> parse(String rule) {
    try {
      return new Recur<>(rule);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("the rule is not valid: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> parts(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : text.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0 && PARTS.contains(part.substring(0, equals).strip())) {
        parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      } else if (!part.isBlank() && !part.startsWith("X-")) {
        throw new IllegalArgumentException(
            "“" + part + "” is no part of a rule; valid are " + new TreeSet<>(PARTS));
      }
    }
    parts.values().removeIf(String::isEmpty);
    parts.replaceAll((name, value) -> name.startsWith("BY") ? eachOnce(value) : value);
    return parts;
  }

  /** A day that is named twice would otherwise give each of its dates twice. */
  private static String eachOnce(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).distinct().collect(joining(","));
  }

  private static void check(Map<String, String> parts) {
    String frequency = parts.getOrDefault("FREQ", "");
    if (!FREQUENCIES.contains(frequency)) {
      throw new IllegalArgumentException(
          "the frequency “" + frequency + "” is not one of " + new TreeSet<>(FREQUENCIES));
    }
    between("INTERVAL", parts.getOrDefault("INTERVAL", "1"), MAX_INTERVAL);
    between("COUNT", parts.getOrDefault("COUNT", "1"), MAX_COUNT);
    if (parts.containsKey("COUNT") && parts.containsKey("UNTIL")) {
      parts.remove("COUNT");
    }
    if (frequency.equals("WEEKLY")) {
      parts.remove("BYMONTHDAY");
    }
  }

  private static void between(String part, String value, int max) {
    boolean good =
        value.matches("[0-9]{1,6}")
            && Integer.parseInt(value) >= 1
            && Integer.parseInt(value) <= max;
    if (!good) {
      throw new IllegalArgumentException(part + " “" + value + "” is not between 1 and " + max);
    }
  }

  private static LocalDateTime until(String value, ZoneId zone) {
    String digits = value.replaceAll("[-:]", "");
    try {
      if (digits.matches("[0-9]{8}")) {
        return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE).atTime(23, 59, 59);
      }
      LocalDateTime time = LocalDateTime.parse(digits.replaceFirst("Z$", ""), LOCAL);
      return digits.endsWith("Z")
          ? time.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime()
          : time;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("the end “" + value + "” is no date", e);
    }
  }
}
