package se.halsolots.catalogue.intake.openactive;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.Wording;
import se.halsolots.catalogue.intake.source.JsonThing;

/**
 * Which sessions belong to which series. Feeds give them as separate items, often in separate
 * pages; so the whole source is read once for this, before the activities are made. Keeps only
 * times and names.
 */
final class SessionIndex {

  private static final Set<String> SESSIONS = Set.of("ScheduledSession");

  private record Dated(String series, Session session) {}

  private final ZoneId zone;
  private final Map<String, Dated> sessions = new LinkedHashMap<>();
  private final Set<String> series = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> latest = new HashMap<>();
  private int read;
  private Optional<Map<String, List<Session>>> bySeries = Optional.empty();

  SessionIndex(ZoneId zone) {
    this.zone = zone;
  }

  static boolean isSession(RpdeItem item) {
    return SESSIONS.contains(item.type());
  }

  /** The name of the series that a session belongs to; empty if it names none. */
  static String seriesOf(JsonThing session) {
    JsonThing superEvent = session.get("superEvent");
    if (superEvent.isText()) {
      return superEvent.text();
    }
    return superEvent.text("@id", "id", "identifier");
  }

  void add(RpdeItem item) {
    latest.put(item.sourceId(), read);
    read++;
    if (item.deleted()) {
      sessions.remove(item.sourceId());
    } else if (isSession(item)) {
      ItemFaults quiet =
          new ItemFaults(item.position(), item.sourceId(), Wording.ENGLISH, told -> {});
      String inherited = item.data().get("superEvent").text("duration");
      String name = seriesOf(item.data());
      String shared = names.computeIfAbsent(name, key -> key);
      Session.of(item.data(), inherited, zone, quiet)
          .ifPresent(found -> sessions.put(item.sourceId(), new Dated(shared, found)));
    } else {
      JsonThing data = item.data();
      for (String name : List.of(data.text("@id"), data.text("id"), data.text("identifier"))) {
        if (!name.isEmpty() && data.isObject()) {
          series.add(name);
        }
      }
    }
  }

  /**
   * Whether no later item of the source has the same id: a feed tells an item again when it changes
   * while somebody reads its pages, and the last word counts.
   *
   * @param number of the item in the source, from 0
   */
  boolean isLatest(RpdeItem item, int number) {
    return item.sourceId().isEmpty() || latest.getOrDefault(item.sourceId(), number) == number;
  }

  /** Whether the source holds that series as an item of its own. */
  boolean holds(String seriesName) {
    return series.contains(seriesName);
  }

  /** The dates of a series, under any of its names, in order. */
  List<Session> of(JsonThing data) {
    Map<String, List<Session>> grouped = bySeries.orElseGet(this::group);
    bySeries = Optional.of(grouped);
    for (String name : List.of(data.text("@id"), data.text("id"), data.text("identifier"))) {
      List<Session> found = grouped.get(name);
      if (!name.isEmpty() && found != null) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  private Map<String, List<Session>> group() {
    Map<String, List<Session>> grouped = new HashMap<>();
    for (Dated dated : sessions.values()) {
      grouped.computeIfAbsent(dated.series(), key -> new ArrayList<>()).add(dated.session());
    }
    return grouped;
  }
}
