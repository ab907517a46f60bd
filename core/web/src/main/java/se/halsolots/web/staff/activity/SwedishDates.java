package se.halsolots.web.staff.activity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.halsolots.catalogue.DateRange;

/**
 * Days and times of day as people write them: {@code 2026-11-24}, {@code 24/11}, {@code tisdag 24
 * november}, {@code 18}, {@code kl. 18.30}. A day without a year is the next one.
 */
final class SwedishDates {

  private static final int LONGEST = 60;

  /** Nobody plans further; a year like 0026 or 9999 is a slip of the finger. */
  private static final int MOST_YEARS = 100;

  private static final String WEEKDAY = "(?:[a-zåäö]{3,8}\\.?,?\\s+)?(?:den\\s+)?";
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(WEEKDAY + "([0-9]{1,2})\\s*[/.]\\s*([0-9]{1,2})(?:[-/.\\s]+([0-9]{4}))?\\.?");
  private static final Pattern WORDS =
      Pattern.compile(WEEKDAY + "([0-9]{1,2})(?::?[ea])?\\s+([a-z]{3,9})\\.?,?(?:\\s+([0-9]{4}))?");
  private static final List<String> SWEDISH =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern TIME =
      Pattern.compile("(?:kl(?:ockan)?\\.?\\s*)?([0-9]{1,2})(?:[.:]?([0-9]{2}))?");
  private static final Pattern RANGE =
      Pattern.compile("\\s+-+\\s+|\\s*[–—]\\s*|\\s+till\\s+|\\s+to\\s+");

  private final LocalDate today;

  SwedishDates(LocalDate today) {
    this.today = today;
  }

  /** The day; empty if the text names none. */
  Optional<LocalDate> day(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(plain);
    Matcher dayFirst = DAY_FIRST.matcher(plain);
    Matcher words = WORDS.matcher(plain);
    if (iso.matches()) {
      return date(iso.group(1), number(iso.group(2)), iso.group(3));
    } else if (dayFirst.matches()) {
      return date(dayFirst.group(3), number(dayFirst.group(2)), dayFirst.group(1));
    } else if (words.matches()) {
      return date(words.group(3), month(words.group(2)), words.group(1));
    }
    return Optional.empty();
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static int month(String word) {
    String start = word.substring(0, 3);
    return Math.max(SWEDISH.indexOf(start), ENGLISH.indexOf(start)) + 1;
  }

  /** Without a year it is the next such day. */
  private Optional<LocalDate> date(
      @org.jspecify.annotations.Nullable String year, int month, String day) {
    try {
      return year == null
          ? next(MonthDay.of(month, number(day)))
          : Optional.of(LocalDate.of(number(year), month, number(day)))
              .filter(one -> Math.abs(one.getYear() - today.getYear()) <= MOST_YEARS);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The next such day; the 29th of February may be years away. */
  private Optional<LocalDate> next(MonthDay day) {
    return IntStream.rangeClosed(today.getYear(), today.getYear() + 8)
        .filter(day::isValidYear)
        .mapToObj(day::atYear)
        .filter(one -> !one.isBefore(today))
        .findFirst();
  }

  /** The time of day; empty if the text names none. */
  static Optional<LocalTime> time(String text) {
    Matcher time = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!time.matches()) {
      return Optional.empty();
    }
    String minutes = time.group(2) == null ? "0" : time.group(2);
    try {
      return Optional.of(LocalTime.of(number(time.group(1)), number(minutes)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** One day, or two with a dash or "till" between. */
  Optional<DateRange> range(String text) {
    Optional<DateRange> one = day(text).map(day -> new DateRange(day, day));
    if (one.isPresent()) {
      return one;
    }
    String[] parts = RANGE.split(text.strip(), 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return Stream.of(parts[1])
        .flatMap(last -> day(last).stream())
        .flatMap(
            last ->
                day(parts[0]).filter(first -> !first.isAfter(last)).stream()
                    .map(first -> new DateRange(first, last)))
        .findFirst();
  }
}
