package se.halsolots.catalogue.intake.openactive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.Wording;
import se.halsolots.catalogue.intake.source.JsonThing;
import se.halsolots.kernel.error.PortalException;

/** Decides what becomes of each item of a feed. */
final class OpportunityItems {

  private static final Set<String> TO_HIRE = Set.of("FacilityUse", "IndividualFacilityUse", "Slot");
  private static final Set<String> ACTIVITIES =
      Set.of(
          "Event",
          "SessionSeries",
          "EventSeries",
          "CourseInstance",
          "HeadlineEvent",
          "Course",
          "OnDemandEvent",
          "ScheduledSession",
          "session",
          "event",
          "sessions",
          "events");

  private final IntakeContext context;
  private final SessionIndex index;
  private final Consumer<IntakeItem> sink;
  private final Set<String> embeddedSeries = new HashSet<>();
  private int read;

  OpportunityItems(IntakeContext context, SessionIndex index, Consumer<IntakeItem> sink) {
    this.context = context;
    this.index = index;
    this.sink = sink;
  }

  void add(RpdeItem item) {
    if (index.isLatest(item, read)) {
      decide(item);
    }
    read++;
  }

  private void decide(RpdeItem item) {
    ItemFaults faults = new ItemFaults(item.position(), item.sourceId(), Wording.ENGLISH, sink);
    if (item.sourceId().isEmpty()) {
      faults.refuse("id", "", "is missing; an item needs an id to be known again");
    } else if (item.deleted()) {
      sink.accept(new IntakeDeletion(item.position(), item.sourceId()));
    } else if (!item.data().isObject()) {
      faults.refuse("data", item.data().text(), "is missing although the item is not deleted");
    } else if (TO_HIRE.contains(item.type())) {
      faults.refuse(
          "@type", item.type(), "is a place or time to hire, not an activity; it was left out");
    } else if (!ACTIVITIES.contains(item.type())) {
      faults.refuse(
          "@type",
          item.type(),
          "is not known; activities are Event, SessionSeries with"
              + " ScheduledSession, CourseInstance");
    } else if (SessionIndex.isSession(item)) {
      addSession(item, faults);
    } else {
      emit(item, item.data(), item.sourceId(), index.of(item.data()), faults);
    }
  }

  /** A session's activity is its series, told once with all its dates. */
  private void addSession(RpdeItem item, ItemFaults faults) {
    Session.of(item.data(), item.data().get("superEvent").text("duration"), context.zone(), faults);
    JsonThing series = item.data().get("superEvent");
    String name = SessionIndex.seriesOf(item.data());
    if (index.holds(name)) {
      return;
    } else if (series.isObject() && !name.isEmpty()) {
      if (embeddedSeries.add(name)) {
        emit(item, series, "SessionSeries/" + name, index.of(series), faults);
      }
    } else if (series.isObject() || item.data().has("name")) {
      emit(item, item.data(), item.sourceId(), List.of(), faults);
    } else {
      faults.refuse(
          "superEvent",
          name,
          "the series that this session belongs to is not in the source; give both feeds together");
    }
  }

  private void emit(
      RpdeItem item, JsonThing data, String sourceId, List<Session> sessions, ItemFaults faults) {
    try {
      new OpportunityMapping(context, data, faults)
          .activity(item, sourceId, sessions)
          .ifPresent(sink);
    } catch (PortalException e) {
      faults.refuse("data", "", String.valueOf(e.getMessage()));
    }
  }
}
