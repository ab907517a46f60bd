package se.halsolots.catalogue.intake.ical;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.mapping.Wording;
import se.halsolots.kernel.error.PortalException;

/** Turns events into activities. */
final class CalendarEvents {

  private final IntakeContext context;
  private final CalendarIndex index;
  private final Consumer<IntakeItem> sink;

  CalendarEvents(IntakeContext context, CalendarIndex index, Consumer<IntakeItem> sink) {
    this.context = context;
    this.index = index;
    this.sink = sink;
  }

  void add(CalendarPart part) {
    if (!part.kind().equals("VEVENT") || index.isOutdated(part)) {
      return;
    }
    String uid = part.text("UID");
    ItemFaults faults = new ItemFaults(part.position(), uid, Wording.ENGLISH, sink);
    boolean override = part.first("RECURRENCE-ID").isPresent();
    if (uid.isEmpty()) {
      faults.refuse("UID", "", "is missing; an event needs one to be known again");
    } else if (override && !isDated(part, "RECURRENCE-ID", faults)) {
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
