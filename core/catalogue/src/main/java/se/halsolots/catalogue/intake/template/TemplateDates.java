package se.halsolots.catalogue.intake.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.catalogue.DateRange;

/**
 * Days as the template writes them: {@code 2026-11-24}, {@code 24/11 2026}, {@code 24.11.2026},
 * {@code 24 november 2026}, the day numbers of spreadsheets, and tokens that move with the day of
 * the intake: {@code {idag+12}}, {@code {termin.start}}, {@code {nästa.slut}}. Any of them may be
 * followed by {@code +1d}.
 */
final class TemplateDates {

  /** Days before and after are slips of the pen. */
  static final DateRange REASONABLE =
      new DateRange(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));

  private static final int LONGEST = 100;
  private static final Pattern MOVED = Pattern.compile("(.*\\S)\\s*([+-][0-9]{1,4})\\s*d");
  private static final Pattern TODAY =
      Pattern.compile("\\{\\s*idag\\s*([+-]\\s*[0-9]{1,4})?\\s*\\}");
  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[ t][0-9:.z+]*)?");
  private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[a-zåäö]+\\s+)?(?:den\\s+)?([0-9]{1,2})[/.]\\s*([0-9]{1,2})[-/.\\s]+((?:20)?[0-9]{2})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[a-zåäö]+\\s+)?(?:den\\s+)?([0-9]{1,2})(?:[.]|:?e)?\\s*([a-zåäö]{3,9})\\.?,?\\s+([0-9]{4})");
  private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:[.,]0+)?");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_SERIAL = 32_874;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final Pattern RANGE =
      Pattern.compile("\\s+-+\\s+|\\s*(?:–|—|--|/)\\s*|\\s+till\\s+");

  private final LocalDate today;
  private final TemplateTerms terms;

  TemplateDates(LocalDate today) {
    this.today = today;
    this.terms = new TemplateTerms(today);
  }

  LocalDate today() {
    return today;
  }

  /** The day that a text names; empty if none or none within reason. */
  Optional<LocalDate> day(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    Matcher moved = MOVED.matcher(lower);
    if (moved.matches()) {
      long days = Long.parseLong(moved.group(2));
      return day(moved.group(1)).map(day -> day.plusDays(days));
    }
    return (lower.startsWith("{") ? token(lower) : written(lower)).filter(REASONABLE::contains);
  }

  /** One day, a range {@code 2026-12-21/2027-01-06}, or {@code {uppehåll}}. */
  Optional<DateRange> range(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (lower.equals("{uppehåll}")) {
      return Optional.of(terms.between());
    }
    Optional<DateRange> single = day(lower).map(day -> new DateRange(day, day));
    if (single.isPresent()) {
      return single;
    }
    return splits(lower).stream()
        .flatMap(split -> range(split.get(0), split.get(1)).stream())
        .findFirst();
  }

  private Optional<DateRange> range(String first, String last) {
    return day(first)
        .flatMap(
            from -> day(last).filter(to -> !to.isBefore(from)).map(to -> new DateRange(from, to)));
  }

  private static List<List<String>> splits(String text) {
    List<List<String>> splits = new ArrayList<>();
    Matcher between = RANGE.matcher(text);
    while (between.find()) {
      splits.add(List.of(text.substring(0, between.start()), text.substring(between.end())));
    }
    return splits;
  }

  private Optional<LocalDate> token(String text) {
    Matcher day = TODAY.matcher(text);
    if (day.matches()) {
      String days = Optional.ofNullable(day.group(1)).orElse("+0").replaceAll("\\s", "");
      return Optional.of(today.plusDays(Integer.parseInt(days)));
    }
    return switch (text) {
      case "{termin.start}" -> Optional.of(terms.current().first());
      case "{termin.slut}" -> Optional.of(terms.current().last());
      case "{nästa.start}" -> Optional.of(terms.next().first());
      case "{nästa.slut}" -> Optional.of(terms.next().last());
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> written(String text) {
    Matcher iso = ISO.matcher(text);
    Matcher compact = COMPACT.matcher(text);
    Matcher dayFirst = DAY_FIRST.matcher(text);
    Matcher words = WORDS.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    } else if (compact.matches()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    } else if (dayFirst.matches()) {
      String year = dayFirst.group(3);
      return date(year.length() == 2 ? "20" + year : year, dayFirst.group(2), dayFirst.group(1));
    } else if (words.matches()) {
      int month = MONTHS.indexOf(words.group(2).substring(0, 3)) + 1;
      return date(words.group(3), String.valueOf(month), words.group(1));
    } else if (SERIAL.matcher(text).matches()) {
      int days = Integer.parseInt(text.substring(0, 5));
      return Optional.of(SERIAL_ZERO.plusDays(days)).filter(day -> days >= FIRST_SERIAL);
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
