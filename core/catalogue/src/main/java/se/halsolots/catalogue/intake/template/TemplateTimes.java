package se.halsolots.catalogue.intake.template;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them: 18:00, 18.00, kl 18, 1800, and ranges 18.00–19.30. */
final class TemplateTimes {

  private static final int LONGEST = 60;
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:kl(?:ockan)?\\.?\\s*)?([0-9]{1,2})(?:[.:]?([0-9]{2})(?:[.:][0-9]{2})?)?");
  private static final Pattern LOST_ZERO = Pattern.compile("([0-9]{1,2})[.,]([0-5])");
  private static final Pattern DAY_FRACTION = Pattern.compile("0[.,]([0-9]|[6-9][0-9]|[0-9]{3,})");
  private static final Pattern DAY_BEFORE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T]");
  private static final Pattern RANGE = Pattern.compile("\\s*(?:–|—|-|till|to)\\s*");
  private static final int MINUTES_A_DAY = 24 * 60;

  /** A start, and an end where both stand in one cell. */
  record Times(LocalTime start, Optional<LocalTime> end) {}

  private TemplateTimes() {}

  static Optional<Times> range(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String[] parts = RANGE.split(DAY_BEFORE.matcher(text.strip()).replaceFirst(""), 2);
    Optional<LocalTime> start = time(parts[0]);
    Optional<LocalTime> end = parts.length > 1 ? time(parts[1]) : Optional.empty();
    return parts.length > 1 && end.isEmpty()
        ? Optional.empty()
        : start.map(value -> new Times(value, end));
  }

  static Optional<LocalTime> time(String text) {
    String plain = DAY_BEFORE.matcher(text.strip()).replaceFirst("");
    if (DAY_FRACTION.matcher(plain).matches()) {
      double day = new BigDecimal(plain.replace(',', '.')).doubleValue();
      return Optional.of(LocalTime.MIN.plusMinutes(Math.round(day * MINUTES_A_DAY)));
    }
    Matcher lost = LOST_ZERO.matcher(plain);
    if (lost.matches()) {
      return time(lost.group(1), lost.group(2) + "0");
    }
    Matcher time = TIME.matcher(plain);
    return time.matches()
        ? time(time.group(1), Optional.ofNullable(time.group(2)).orElse("0"))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(String hour, String minute) {
    int hours = Integer.parseInt(hour);
    try {
      return Optional.of(LocalTime.of(hours == 24 ? 0 : hours, Integer.parseInt(minute)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
