package se.halsolots.web.site;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import se.halsolots.catalogue.OccasionTime;

/** Says when something is, the way people say it in the language of the page. */
public final class Moments {

  private static final DateTimeFormatter MACHINE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private final Words words;
  private final DateTimeFormatter shortDay;
  private final DateTimeFormatter longDay;
  private final DateTimeFormatter fullDay;
  private final DateTimeFormatter dayOfMonth;
  private final DateTimeFormatter hour;

  public Moments(Words words) {
    this.words = words;
    this.shortDay = pattern("date.short");
    this.longDay = pattern("date.long");
    this.fullDay = pattern("date.full");
    this.dayOfMonth = pattern("date.day");
    this.hour = pattern("time.hour");
  }

  private DateTimeFormatter pattern(String key) {
    return DateTimeFormatter.ofPattern(words.get(key), words.locale());
  }

  /** {@code tis 3 mars}. */
  public String shortDay(LocalDate day) {
    return shortDay.format(day);
  }

  /** {@code tisdag 3 mars}. */
  public String longDay(LocalDate day) {
    return longDay.format(day);
  }

  /** {@code 3 mars 2026}. */
  public String fullDay(LocalDate day) {
    return fullDay.format(day);
  }

  /** {@code 3 mars 2026 kl. 14.03}. */
  public String fullMoment(ZonedDateTime at) {
    return words.get("date.moment", fullDay(at.toLocalDate()), hour(at));
  }

  /** {@code 3 mars}. */
  public String dayOfMonth(LocalDate day) {
    return dayOfMonth.format(day);
  }

  /** {@code I dag, tisdag 3 mars}; other days without a word before them. */
  public String dayFrom(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return words.get("date.today", longDay(day));
    }
    if (day.equals(today.plusDays(1))) {
      return words.get("date.tomorrow", longDay(day));
    }
    String text = longDay(day);
    return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
  }

  /** {@code 10.00}. */
  public String hour(ZonedDateTime moment) {
    return hour.format(moment);
  }

  /** {@code 10.00–11.30}; with the last day too, when it is another. */
  public String hours(ZonedDateTime start, ZonedDateTime end) {
    String from = hour.format(start) + "–";
    return start.toLocalDate().equals(end.toLocalDate())
        ? from + hour.format(end)
        : from + shortDay(end.toLocalDate()) + " " + hour.format(end);
  }

  public String hours(OccasionTime time) {
    return hours(time.start(), time.end());
  }

  /** For {@code datetime} attributes. */
  public static String machine(ZonedDateTime moment) {
    return MACHINE.format(moment);
  }
}
