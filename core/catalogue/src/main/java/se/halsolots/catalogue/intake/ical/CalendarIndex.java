package se.halsolots.catalogue.intake.ical;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.intake.mapping.AutoIds;

/**
 * What must be known of a calendar before its events are made: its time zones, the changed dates of
 * its series, and which of several events for the same thing is the latest. Keeps names and times
 * only.
 */
final class CalendarIndex {

  /**
   * A changed date of a series.
   *
   * @param date that the rule gives
   * @param movedTo its new start; empty if it is unchanged or cancelled
   */
  record ChangedDate(CalendarDate date, Optional<CalendarDate> movedTo, boolean cancelled) {}

  /** The title and the place as hashes only, as calendars are large. */
  private record Latest(long sequence, String position, int title, int place) {

    static Latest of(CalendarPart part) {
      return new Latest(
          sequenceOf(part),
          part.position(),
          part.text("SUMMARY").hashCode(),
          part.text("LOCATION").hashCode());
    }
  }

  private record Change(Latest latest, ChangedDate change) {}

  private final CalendarZones zones;
  private final Map<String, Map<LocalDateTime, Change>> overrides = new HashMap<>();
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
    if (!part.kind().equals("VEVENT")) {
      return;
    }
    String uid = uidOf(part);
    Latest latest = Latest.of(part);
    if (part.first("RECURRENCE-ID").isEmpty()) {
      masters.merge(uid, latest, (old, next) -> isNewer(next, old) ? next : old);
      return;
    }
    boolean cancelled = isCancelled(part);
    Optional<CalendarDate> start = cancelled ? Optional.empty() : date(part, "DTSTART");
    date(part, "RECURRENCE-ID")
        .ifPresent(
            date ->
                overrides
                    .computeIfAbsent(uid, key -> new LinkedHashMap<>())
                    .merge(
                        date.in(zones.floating()),
                        new Change(latest, new ChangedDate(date, start, cancelled)),
                        (old, next) -> isNewer(next.latest(), old.latest()) ? next : old));
  }

  private static boolean isNewer(Latest next, Latest old) {
    return next.sequence() >= old.sequence();
  }

  /**
   * Whether another event for the same series, or for the same date of it, is newer, or stands
   * later with the same SEQUENCE.
   */
  boolean isOutdated(CalendarPart part) {
    String uid = uidOf(part);
    Optional<Latest> latest =
        part.first("RECURRENCE-ID").isEmpty()
            ? Optional.ofNullable(masters.get(uid))
            : date(part, "RECURRENCE-ID")
                .map(date -> overrides.getOrDefault(uid, Map.of()).get(date.in(zones.floating())))
                .map(Change::latest);
    return latest.filter(one -> !one.position().equals(part.position())).isPresent();
  }

  /** Whether a changed date has another title or place than its series. */
  boolean hasWordsOfItsOwn(CalendarPart override) {
    Latest master = masters.get(uidOf(override));
    return master != null
        && (isOther(override.text("SUMMARY"), master.title())
            || isOther(override.text("LOCATION"), master.place()));
  }

  private static boolean isOther(String text, int hash) {
    return !text.isEmpty() && text.hashCode() != hash;
  }

  Optional<CalendarDate> date(CalendarPart part, String name) {
    return part.first(name).flatMap(line -> CalendarDate.of(line, zones));
  }

  boolean holdsMaster(String uid) {
    return masters.containsKey(uid);
  }

  /** Whether this is the first changed date of a series that the calendar does not hold. */
  boolean isFirstOrphan(String uid) {
    return orphansTold.add(uid);
  }

  List<ChangedDate> overrides(String uid) {
    return overrides.getOrDefault(uid, Map.of()).values().stream().map(Change::change).toList();
  }

  /**
   * The event's UID. Without one, a name made of title, start and place: the same again the next
   * time the calendar is read.
   */
  static String uidOf(CalendarPart event) {
    String uid = event.text("UID");
    if (!uid.isEmpty()) {
      return uid;
    }
    String start = event.first("DTSTART").map(ContentLine::value).orElse("");
    return AutoIds.of(event.text("SUMMARY"), start, event.text("LOCATION"));
  }

  static boolean isCancelled(CalendarPart part) {
    return part.text("STATUS").equalsIgnoreCase("CANCELLED");
  }

  private static long sequenceOf(CalendarPart part) {
    String text = part.text("SEQUENCE");
    return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
  }
}
