package se.halsolots.catalogue.intake.ical;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must be known of a calendar before its events are made: its time zones, the changed dates of
 * its series, and which of several events with one UID is the latest. Keeps names and times only.
 */
final class CalendarIndex {

  /**
   * A changed date of a series.
   *
   * @param date that the rule gives
   * @param movedTo its new start; empty if it is unchanged or cancelled
   */
  record ChangedDate(CalendarDate date, Optional<CalendarDate> movedTo, boolean cancelled) {}

  private record Latest(long sequence, String position) {}

  private final CalendarZones zones;
  private final Map<String, List<ChangedDate>> overrides = new HashMap<>();
  private final Map<String, Latest> masters = new HashMap<>();
  private final Set<String> orphansTold = new HashSet<>();

  CalendarIndex(ZoneId contextZone) {
    this.zones = new CalendarZones(contextZone);
  }

  CalendarZones zones() {
    return zones;
  }

  /** Learns time zones; they may stand behind the events that use them. */
  void learnZones(CalendarPart part) {
    zones.learn(part);
  }

  /** Learns from an event. */
  void learnEvent(CalendarPart part) {
    if (!part.kind().equals("VEVENT") || part.text("UID").isEmpty()) {
      return;
    }
    String uid = part.text("UID");
    Optional<ContentLine> recurrence = part.first("RECURRENCE-ID");
    if (recurrence.isEmpty()) {
      Latest latest = new Latest(sequence(part), part.position());
      masters.merge(uid, latest, (old, next) -> next.sequence() >= old.sequence() ? next : old);
      return;
    }
    Optional<CalendarDate> date = CalendarDate.of(recurrence.get(), zones);
    boolean cancelled = isCancelled(part);
    Optional<CalendarDate> start =
        part.first("DTSTART").flatMap(line -> CalendarDate.of(line, zones));
    date.ifPresent(
        found ->
            overrides
                .computeIfAbsent(uid, key -> new ArrayList<>())
                .add(new ChangedDate(found, cancelled ? Optional.empty() : start, cancelled)));
  }

  /** Whether another event with the same UID is newer, or stands later with the same SEQUENCE. */
  boolean isOutdated(CalendarPart master) {
    Latest latest = masters.get(master.text("UID"));
    return latest != null && !latest.position().equals(master.position());
  }

  boolean holdsMaster(String uid) {
    return masters.containsKey(uid);
  }

  /** Whether this is the first changed date of a series that the calendar does not hold. */
  boolean isFirstOrphan(String uid) {
    return orphansTold.add(uid);
  }

  List<ChangedDate> overrides(String uid) {
    return overrides.getOrDefault(uid, List.of());
  }

  static boolean isCancelled(CalendarPart part) {
    return part.text("STATUS").equalsIgnoreCase("CANCELLED");
  }

  private static long sequence(CalendarPart part) {
    String text = part.text("SEQUENCE");
    return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
  }
}
