package se.halsolots.catalogue.intake.ical;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.RuleText;
import se.halsolots.catalogue.intake.mapping.SeriesLimits;
import se.halsolots.catalogue.intake.mapping.SourceTimes;

/**
 * Reads when an event happens. Days without a time that are more than one occasion can have become
 * a series of days: what is open all summer is open each day of it.
 */
final class EventTimes {

  private static final Pattern WEEKS = Pattern.compile("\\+?P([0-9]{1,2})W");
  private static final int MOST_DATES = 1_000;
  private static final Duration DAY = Duration.ofDays(1);
  private static final long MOST_DAYS =
      ChronoUnit.DAYS.between(SourceTimes.REASONABLE.first(), SourceTimes.REASONABLE.last());

  private final IntakeContext context;
  private final CalendarIndex index;
  private final CalendarPart event;
  private final ItemFaults faults;

  EventTimes(IntakeContext context, CalendarIndex index, CalendarPart event, ItemFaults faults) {
    this.context = context;
    this.index = index;
    this.event = event;
    this.faults = faults;
  }

  /** The series of the event and its further dates; empty without a start. */
  List<SeriesContent> series(String uid) {
    Optional<CalendarDate> begin = date("DTSTART");
    if (begin.isEmpty()) {
      return List.of();
    }
    String tzid = event.first("DTSTART").map(line -> line.parameter("TZID")).orElse("");
    if (!tzid.isEmpty() && index.zones().find(tzid).isEmpty()) {
      faults.field("TZID", tzid, "is no time zone; " + index.zones().floating() + " was taken");
    }
    ZoneId zone = EventRules.isIn(event) ? begin.get().zone() : context.zone();
    LocalDateTime start = begin.get().in(zone);
    Optional<Long> days = manyDays();
    Duration length = days.isPresent() ? DAY : length(begin.get());
    EventChanges changes = new EventChanges(index.overrides(uid), begin.get(), zone);
    List<DateRange> breaks = excluded(begin.get(), zone);
    List<SeriesContent> all = new ArrayList<>();
    for (String rule : rules(start, zone)) {
      Map<LocalDateTime, OccasionChange> own = changes.takeOf(start, rule);
      if (CalendarIndex.isCancelled(event)) {
        own.put(start, OccasionChange.cancelled(""));
      }
      all.add(new SeriesContent(start, length, zone, rule, breaks, own));
    }
    addFurther(start, length, zone, changes, all);
    addStrangers(length, zone, changes, all);
    return all;
  }

  private List<String> rules(LocalDateTime start, ZoneId zone) {
    return manyDays()
        .map(many -> List.of(eachDay(start, many)))
        .orElseGet(() -> EventRules.of(event, start, zone, faults));
  }

  /** The dates of RDATE. */
  private void addFurther(
      LocalDateTime start,
      Duration length,
      ZoneId zone,
      EventChanges changes,
      List<SeriesContent> all) {
    for (ContentLine line : event.all("RDATE")) {
      CalendarDate.all(line, index.zones()).stream()
          .limit(MOST_DATES)
          .filter(date -> !date.in(zone).equals(start))
          .forEach(date -> all.add(further(date, date.length().orElse(length), zone, changes)));
    }
  }

  private SeriesContent further(
      CalendarDate date, Duration length, ZoneId zone, EventChanges changes) {
    LocalDateTime local = date.in(zone);
    return manyDays()
        .map(many -> eachDay(local, many))
        .map(rule -> new SeriesContent(local, length, zone, rule, List.of(), Map.of()))
        .orElseGet(() -> SeriesLimits.single(local, length, zone, changes.takeOf(local)));
  }

  /** A changed date that no rule gives was added by hand, or its rule has changed since. */
  private void addStrangers(
      Duration length, ZoneId zone, EventChanges changes, List<SeriesContent> all) {
    changes.strangers().stream()
        .limit(MOST_DATES)
        .forEach(
            change -> {
              LocalDateTime date = change.movedTo().orElse(change.date()).in(zone);
              faults.field(
                  "RECURRENCE-ID",
                  change.date().in(zone).toString(),
                  "is no date of the series; " + date + " was taken as a date of its own");
              all.add(SeriesLimits.single(date, length, zone, Optional.empty()));
            });
  }

  /** Whether it has a rule, its own or one for each of its days. */
  boolean isSeries() {
    return EventRules.isIn(event) || manyDays().isPresent();
  }

  /** How many days without a time it lasts, if that is more than one occasion can. */
  private Optional<Long> manyDays() {
    return EventRules.isIn(event)
        ? Optional.empty()
        : date("DTSTART")
            .filter(CalendarDate::allDay)
            .flatMap(this::told)
            .map(Duration::toDays)
            .filter(days -> days > SeriesContent.MAX_DAYS && days <= MOST_DAYS);
  }

  /** As many days: the day of DTEND is the first on which the event is over. */
  private static String eachDay(LocalDateTime first, long days) {
    return "FREQ=DAILY;" + RuleText.until(first.toLocalDate().plusDays(days - 1));
  }

  /** The changed dates of a series that the calendar does not hold, each for itself. */
  List<SeriesContent> orphans(String uid) {
    Optional<CalendarDate> begin = date("DTSTART");
    Duration length = begin.map(this::length).orElse(Duration.ofHours(1));
    return index.overrides(uid).stream()
        .limit(MOST_DATES)
        .map(
            change ->
                SeriesLimits.single(
                    change.movedTo().orElse(change.date()).in(context.zone()),
                    length,
                    context.zone(),
                    change.cancelled()
                        ? Optional.of(OccasionChange.cancelled(""))
                        : Optional.empty()))
        .toList();
  }

  /** EXDATE takes days away without a word about them. */
  private List<DateRange> excluded(CalendarDate begin, ZoneId zone) {
    List<DateRange> days = new ArrayList<>();
    for (ContentLine line : event.all("EXDATE")) {
      CalendarDate.all(line, index.zones()).stream()
          .limit(MOST_DATES)
          .map(date -> begin.allDay() ? date.dayIn(zone) : date.in(zone).toLocalDate())
          .forEach(day -> days.add(new DateRange(day, day)));
    }
    return days;
  }

  private Duration length(CalendarDate start) {
    Optional<Duration> told = told(start);
    Optional<Duration> fitting = told.filter(SeriesLimits::fits);
    Optional<ContentLine> end = event.first("DTEND").or(() -> event.first("DURATION"));
    boolean oneDay = start.allDay() && (end.isEmpty() || told.filter(Duration::isZero).isPresent());
    if (fitting.isEmpty() && !oneDay) {
      faults.field(
          "DTEND",
          end.map(ContentLine::value).orElse(""),
          "gives no length between a minute and "
              + SeriesContent.MAX_DAYS
              + (start.allDay() ? " days; one day was assumed" : " days; one hour was assumed"));
    }
    return fitting.orElse(start.allDay() ? DAY : Duration.ofHours(1));
  }

  private Optional<Duration> told(CalendarDate start) {
    return date("DTEND")
        .map(end -> Duration.between(start.time(), end.in(start.zone())))
        .or(() -> event.first("DURATION").flatMap(line -> duration(line.value())));
  }

  /** An ISO duration, also in weeks. */
  static Optional<Duration> duration(String text) {
    Matcher weeks = WEEKS.matcher(text.strip());
    try {
      return Optional.of(
          weeks.matches()
              ? Duration.ofDays(7L * Integer.parseInt(weeks.group(1)))
              : Duration.parse(text.strip()));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private Optional<CalendarDate> date(String name) {
    return index.date(event, name);
  }
}
