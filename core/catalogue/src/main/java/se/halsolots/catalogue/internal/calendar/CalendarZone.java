package se.halsolots.catalogue.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The rules of a time zone as a calendar carries them with it. Made from the rules that Java has,
 * which are the ones our own times are worked out with, and as they are in force today.
 */
final class CalendarZone {

  /** Summer time in the European Union follows its present rules since this year. */
  private static final int FIRST_YEAR = 1996;

  private static final int DAYS_OF_WEEK = 7;

  private CalendarZone() {}

  static VTimeZone of(ZoneId zone) {
    List<Observance> observances = new ArrayList<>();
    for (ZoneOffsetTransitionRule rule : zone.getRules().getTransitionRules()) {
      observances.add(observance(zone, rule));
    }
    if (observances.isEmpty()) {
      observances.add(unchanging(zone));
    }
    return new VTimeZone(
        new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
  }

  private static Observance observance(ZoneId zone, ZoneOffsetTransitionRule rule) {
    ZoneOffsetTransition first = rule.createTransition(FIRST_YEAR);
    boolean summer = zone.getRules().isDaylightSavings(first.getInstant());
    PropertyList properties =
        new PropertyList(
            List.<Property>of(
                new TzName(name(zone, summer)),
                new TzOffsetFrom(first.getOffsetBefore()),
                new TzOffsetTo(first.getOffsetAfter()),
                new DtStart<>(first.getDateTimeBefore()),
                new RRule<>(yearly(rule))));
    return summer ? new Daylight(properties) : new Standard(properties);
  }

  private static Observance unchanging(ZoneId zone) {
    LocalDateTime start = LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0);
    ZoneOffset offset = zone.getRules().getOffset(start);
    return new Standard(
        new PropertyList(
            List.<Property>of(
                new TzName(name(zone, false)),
                new TzOffsetFrom(offset),
                new TzOffsetTo(offset),
                new DtStart<>(start))));
  }

  /** {@code CEST}. */
  private static String name(ZoneId zone, boolean summer) {
    LocalDateTime sample = LocalDateTime.of(FIRST_YEAR, summer ? 7 : 1, 1, 12, 0);
    return DateTimeFormatter.ofPattern("zzz", Locale.ROOT).format(sample.atZone(zone));
  }

  /** The last Sunday of March, or the second one of November, as a rule of an iCalendar. */
  private static String yearly(ZoneOffsetTransitionRule rule) {
    String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
    int day = rule.getDayOfMonthIndicator();
    DayOfWeek weekday = rule.getDayOfWeek();
    if (weekday == null) {
      return month + ";BYMONTHDAY=" + day;
    }
    String name =
        weekday
            .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
            .substring(0, 2)
            .toUpperCase(Locale.ROOT);
    // Java may write the last Sunday of a month of 31 days as the Sunday from the 25th on.
    if (day == -1 || day + DAYS_OF_WEEK - 1 == rule.getMonth().minLength()) {
      return month + ";BYDAY=-1" + name;
    }
    return month
        + ";BYDAY="
        + name
        + ";BYMONTHDAY="
        + IntStream.range(day, day + DAYS_OF_WEEK)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
  }
}
