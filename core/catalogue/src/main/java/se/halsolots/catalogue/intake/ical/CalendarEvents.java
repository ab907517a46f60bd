package se.halsolots.catalogue.intake.ical;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.mapping.Wording;
import se.halsolots.kernel.error.PortalException;

/** Turns events into activities. */
final class CalendarEvents {

  private final IntakeContext context;
  private static final Set<String> NO_EVENTS = Set.of("VTODO", "VJOURNAL", "VFREEBUSY");

  private final CalendarIndex index;
  private final Consumer<IntakeItem> sink;
  private final Map<String, Long> others = new TreeMap<>();
  private boolean any;
  private boolean toldOfNames;

  CalendarEvents(IntakeContext context, CalendarIndex index, Consumer<IntakeItem> sink) {
    this.context = context;
    this.index = index;
    this.sink = sink;
  }

  void add(CalendarPart part) {
    if (NO_EVENTS.contains(part.kind())) {
      others.merge(part.kind(), 1L, Long::sum);
    }
    if (!part.kind().equals("VEVENT")) {
      return;
    }
    any = true;
    if (!index.isOutdated(part)) {
      addEvent(part);
    }
  }

  private void addEvent(CalendarPart part) {
    String uid = CalendarIndex.uidOf(part);
    ItemFaults faults = new ItemFaults(part.position(), uid, Wording.ENGLISH, sink);
    boolean override = part.first("RECURRENCE-ID").isPresent();
    if (part.text("UID").isEmpty() && !toldOfNames) {
      toldOfNames = true;
      faults.field(
          "UID",
          "",
          "is missing, here and perhaps further down; such events are known again by title, start"
              + " and place, so one that is moved becomes another activity");
    }
    if (override && !isDated(part, "RECURRENCE-ID", faults)) {
      return;
    } else if (override && (index.holdsMaster(uid) || !index.isFirstOrphan(uid))) {
      checkOverride(part, faults);
    } else if (part.text("CLASS").matches("(?i)PRIVATE|CONFIDENTIAL")) {
      faults.refuse("CLASS", part.text("CLASS"), "the event is not public; it was left out");
    } else if (CalendarIndex.isCancelled(part)
        && new EventTimes(context, index, part, faults).isSeries()) {
      sink.accept(new IntakeDeletion(part.position(), uid));
    } else {
      emit(part, uid, override, faults);
    }
  }

  /** Reports what was read and is no event. */
  void end(String position) {
    others.forEach(
        (kind, count) ->
            sink.accept(
                new IntakeFault(
                    position,
                    "",
                    kind,
                    String.valueOf(count),
                    "tasks, notes and busy times are no events; they were left out",
                    false)));
    if (!any) {
      sink.accept(
          new IntakeFault(
              position, "", "VEVENT", "", "is missing: the calendar holds no events", false));
    }
  }

  private void checkOverride(CalendarPart part, ItemFaults faults) {
    if (!CalendarIndex.isCancelled(part)
        && isDated(part, "DTSTART", faults)
        && index.hasWordsOfItsOwn(part)) {
      faults.field(
          "RECURRENCE-ID",
          value(part, "RECURRENCE-ID"),
          "has a title or place of its own, and a single date cannot; those of the series were"
              + " taken");
    }
  }

  /** Says so if not: what is wrong with a changed date must not pass for an unchanged one. */
  private boolean isDated(CalendarPart override, String name, ItemFaults faults) {
    boolean dated = index.date(override, name).isPresent();
    if (!dated) {
      faults.refuse(
          name, value(override, name), "is no date between 1990 and 2100; the change was left out");
    }
    return dated;
  }

  private static String value(CalendarPart part, String name) {
    return part.first(name).map(ContentLine::value).orElse("");
  }

  private void emit(CalendarPart part, String uid, boolean orphan, ItemFaults faults) {
    String title = MarkupText.line(part.text("SUMMARY"));
    if (title.isEmpty()) {
      faults.refuse("SUMMARY", "", "is missing; an event needs a title");
      return;
    }
    try {
      EventTimes times = new EventTimes(context, index, part, faults);
      List<SeriesContent> series = orphan ? times.orphans(uid) : times.series(uid);
      if (series.isEmpty()) {
        faults.refuse(
            "DTSTART",
            value(part, "DTSTART"),
            "is no date between 1990 and 2100; the event was left out");
        return;
      }
      EventContent content = new EventContent(context, part, faults);
      sink.accept(
          new IntakeActivity(
              part.position(),
              uid,
              modified(part),
              content.read(title),
              content.organiser(),
              List.of(),
              content.place(),
              series,
              Optional.empty(),
              false,
              Optional.empty()));
    } catch (PortalException e) {
      faults.refuse("", "", String.valueOf(e.getMessage()));
    }
  }

  private Optional<java.time.Instant> modified(CalendarPart part) {
    return index
        .date(part, "LAST-MODIFIED")
        .map(date -> date.time().atZone(date.zone()).toInstant());
  }
}
