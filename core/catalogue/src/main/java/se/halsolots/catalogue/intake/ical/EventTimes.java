package se.halsolots.catalogue.intake.ical;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
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
    ZoneId zone = repeats() ? begin.get().zone() : context.zone();
    LocalDateTime start = begin.get().in(zone);
    Optional<Long> days = manyDays();
    Duration length = days.isPresent() ? DAY : length(begin.get());
    String rule = days.map(many -> eachDay(start, many)).orElseGet(() -> rule(zone));
    Map<LocalDateTime, OccasionChange> changes = changes(uid, zone);
    if (CalendarIndex.isCancelled(event)) {
      changes.put(start, OccasionChange.cancelled(""));
    }
    List<SeriesContent> all = new ArrayList<>();
    all.add(new SeriesContent(start, length, zone, rule, excluded(zone), changes));
    for (LocalDateTime date : furtherDates(zone)) {
      String again = days.map(many -> eachDay(date, many)).orElse("");
      if (!date.equals(start)) {
        all.add(new SeriesContent(date, length, zone, again, List.of(), Map.of()));
      }
    }
    return all;
  }

  private List<LocalDateTime> furtherDates(ZoneId zone) {
    return event.all("RDATE").stream()
        .flatMap(line -> CalendarDate.all(line, index.zones()).stream().limit(MOST_DATES))
        .map(date -> date.in(zone))
        .toList();
  }

  /** Whether it has a rule, its own or one for each of its days. */
  boolean isSeries() {
    return repeats() || manyDays().isPresent();
  }

  private boolean repeats() {
    return event.first("RRULE").isPresent();
  }

  /** How many days without a time it lasts, if that is more than one occasion can. */
  private Optional<Long> manyDays() {
    return repeats()
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

  private String rule(ZoneId zone) {
    Optional<ContentLine> line = event.first("RRULE");
    try {
      return line.isPresent() ? RuleText.of(line.get().value(), zone) : "";
    } catch (IllegalArgumentException e) {
      faults.field(
          "RRULE", line.orElseThrow().value(), e.getMessage() + "; only the first date was taken");
      return "";
    }
  }

  private Map<LocalDateTime, OccasionChange> changes(String uid, ZoneId zone) {
    Map<LocalDateTime, OccasionChange> changes = new HashMap<>();
    for (CalendarIndex.ChangedDate change : index.overrides(uid)) {
      LocalDateTime date = change.date().in(zone);
      if (change.date().allDay()) {
        date =
            date("DTSTART")
                .map(start -> start.in(zone).toLocalTime())
                .map(date.toLocalDate()::atTime)
                .orElse(date);
      }
      Optional<LocalDateTime> moved = change.movedTo().map(to -> to.in(zone));
      if (change.cancelled()) {
        changes.put(date, OccasionChange.cancelled(""));
      } else if (moved.isPresent() && !moved.get().equals(date)) {
        changes.put(date, OccasionChange.movedTo(moved.get(), ""));
      }
    }
    return changes;
  }

  /** EXDATE takes days away without a word about them. */
  private List<DateRange> excluded(ZoneId zone) {
    List<DateRange> days = new ArrayList<>();
    for (ContentLine line : event.all("EXDATE")) {
      CalendarDate.all(line, index.zones()).stream()
          .limit(MOST_DATES)
          .map(date -> date.in(zone).toLocalDate())
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

  private static Optional<Duration> duration(String text) {
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
