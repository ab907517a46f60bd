package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Visit;

/** Days in words, in the language of the page. */
final class Days {

  private Days() {}

  /** {@code tisdag 1 december}; with the year if it is another one. */
  static String of(PluginContext context, LocalDate day) {
    boolean thisYear = day.getYear() == LocalDate.now(context.clock()).getYear();
    return format(context, thisYear ? "EEEE d MMMM" : "EEEE d MMMM yyyy", day);
  }

  /** {@code tisdag 1 december kl. 18.00}. */
  static String of(PluginContext context, LocalDate day, String time) {
    return context.text("tryout.when", of(context, day), clock(context, LocalTime.parse(time)));
  }

  /** {@code tis 1 dec. kl. 18.00}. */
  static String brief(PluginContext context, LocalDate day, LocalTime time) {
    return context.text("tryout.when.brief", brief(context, day), clock(context, time));
  }

  private static String clock(PluginContext context, LocalTime time) {
    String pattern = context.locale().getLanguage().equals("sv") ? "H.mm" : "HH:mm";
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
  }

  /** {@code tis 1 dec.}. */
  static String brief(PluginContext context, LocalDate day) {
    return format(context, "EEE d MMM", day);
  }

  /** The day of a visit, or its month as long as the day is not known. */
  static String of(PluginContext context, Visit visit) {
    return visit.dayKnown()
        ? of(context, visit.day())
        : context.text("visit.some-day", of(context, YearMonth.from(visit.day())));
  }

  /** {@code december 2026}. */
  static String of(PluginContext context, YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", context.locale()).format(month);
  }

  private static String format(PluginContext context, String pattern, LocalDate day) {
    Locale locale = context.locale();
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }
}
