package se.halsolots.catalogue.intake.mapping;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.halsolots.catalogue.DateRange;

/**
 * Dates and times as machine formats write them. Nothing here throws: what cannot be read is empty.
 */
public final class SourceTimes {

  /** Days before and after are slips or placeholders; no occasion lies there. */
  public static final DateRange REASONABLE =
      new DateRange(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));

  private static final int LONGEST = 100;
  private static final Pattern ZONED =
      Pattern.compile(".*[T ][0-9:.,]+(Z|[+-][0-9]{2}:?[0-9]{0,2})");
  private static final DateTimeFormatter OFFSET =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          lenient("MMMM d, uuuu"),
          lenient("MMM d, uuuu"),
          lenient("d MMMM uuuu"),
          lenient("M/d/uuuu"),
          twoDigits("M/d/"));
  private static final List<DateTimeFormatter> TIMES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_TIME,
          lenient("H:mm"),
          lenient("h:mm a"),
          lenient("h:mma"),
          lenient("h a"),
          lenient("ha"));

  private SourceTimes() {}

  /** A date, with or without a time behind it. Not limited to reasonable years. */
  public static Optional<LocalDate> anyDate(String text) {
    String plain = shortened(text).replaceFirst("(?<=[0-9])[T ][0-9]{1,2}:.*$", "");
    return DATES.stream().flatMap(format -> parsed(plain, format, LocalDate::from)).findFirst();
  }

  /** A date within reason. */
  public static Optional<LocalDate> date(String text) {
    return anyDate(text).filter(REASONABLE::contains);
  }

  /** A time of day; an offset behind it is ignored, 24:00 is midnight. */
  public static Optional<LocalTime> time(String text) {
    String plain = shortened(text).toUpperCase(Locale.ROOT).replaceFirst("^T", "");
    if (plain.startsWith("24:00")) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    String local =
        plain
            .replaceFirst("(Z|[+-][0-9]{2}:?[0-9]{2})$", "")
            .replace("A.M.", "AM")
            .replace("P.M.", "PM");
    return TIMES.stream()
        .flatMap(format -> parsed(local, format, LocalTime::from))
        .map(time -> time.truncatedTo(ChronoUnit.SECONDS))
        .findFirst();
  }

  /** The local time in the zone: an offset is converted, a time without one is local already. */
  public static Optional<LocalDateTime> local(String text, ZoneId zone) {
    String plain = shortened(text).replaceFirst("^([0-9-]{10}) ", "$1T");
    try {
      LocalDateTime time =
          ZONED.matcher(plain).matches()
              ? OffsetDateTime.parse(plain, OFFSET).atZoneSameInstant(zone).toLocalDateTime()
              : LocalDateTime.parse(plain);
      return Optional.of(time.truncatedTo(ChronoUnit.SECONDS))
          .filter(found -> REASONABLE.contains(found.toLocalDate()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The moment; a time without offset is in the zone. */
  public static Optional<Instant> instant(String text, ZoneId zone) {
    return local(text, zone).map(time -> time.atZone(zone).toInstant());
  }

  /** An ISO duration such as {@code PT1H30M}, positive. */
  public static Optional<Duration> duration(String text) {
    try {
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(Duration.parse(shortened(text)))
              .filter(length -> length.compareTo(Duration.ZERO) > 0);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Nothing longer is a date, and patterns take long to find that out. */
  private static String shortened(String text) {
    return text.length() > LONGEST ? "" : text.strip();
  }

  private static <T> Stream<T> parsed(
      String text, DateTimeFormatter format, TemporalQuery<T> query) {
    try {
      return Stream.of(format.parse(text, query));
    } catch (DateTimeException e) {
      return Stream.empty();
    }
  }

  private static DateTimeFormatter lenient(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  private static DateTimeFormatter twoDigits(String pattern) {
    return new DateTimeFormatterBuilder()
        .appendPattern(pattern)
        .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(2000, 1, 1))
        .toFormatter(Locale.ENGLISH);
  }
}
