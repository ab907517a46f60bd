package se.halsolots.catalogue.intake.openactive;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.RuleDates;
import se.halsolots.catalogue.intake.source.JsonThing;

/**
 * Reads when an opportunity happens: complete schedules as rules, and the dates that stand for
 * themselves. A date that a rule gives already is not told twice; if it is cancelled, the rule's
 * date is.
 */
final class OpportunityTimes {

  private static final int MOST_DATES = 2_000;

  private final ZoneId zone;
  private final JsonThing data;
  private final ItemFaults faults;

  OpportunityTimes(ZoneId zone, JsonThing data, ItemFaults faults) {
    this.zone = zone;
    this.data = data;
    this.faults = faults;
  }

  List<SeriesContent> series(List<Session> sessions) {
    Set<Session> dates = new LinkedHashSet<>(sessions);
    dates.addAll(subEvents());
    List<SeriesContent> rules = new ArrayList<>();
    for (JsonThing schedule : data.get("eventSchedule").list()) {
      EventSchedule.of(schedule, data.text("duration"), zone, faults)
          .map(rule -> cancelling(rule, dates))
          .ifPresent(rules::add);
    }
    if (dates.isEmpty() && rules.isEmpty() && data.has("startDate")) {
      Session.of(data, "", zone, faults).ifPresent(dates::add);
    }
    if (dates.size() > MOST_DATES) {
      faults.field(
          "subEvent", String.valueOf(dates.size()), "only " + MOST_DATES + " dates were taken");
    }
    List<SeriesContent> all = new ArrayList<>(rules);
    dates.stream()
        .limit(MOST_DATES)
        .filter(date -> rules.stream().noneMatch(rule -> gives(rule, date)))
        .map(date -> cancelledWhole() ? new Session(date.start(), date.length(), true) : date)
        .forEach(date -> all.add(date.asSeries(zone)));
    return all;
  }

  private List<Session> subEvents() {
    List<Session> dates = new ArrayList<>();
    for (JsonThing part : data.get("subEvent").list()) {
      if (part.has("subEvent") && !part.has("startDate")) {
        dates.addAll(new OpportunityTimes(zone, part, faults).subEvents());
      } else if (part.isObject()) {
        Session.of(part, data.text("duration"), zone, faults).ifPresent(dates::add);
      }
    }
    return dates;
  }

  private boolean cancelledWhole() {
    return Session.isCancelled(data);
  }

  private boolean gives(SeriesContent rule, Session date) {
    return RuleDates.gives(rule.start(), rule.rule(), in(rule, date));
  }

  /** The date's start in the zone of the rule. */
  private LocalDateTime in(SeriesContent rule, Session date) {
    return date.start().atZone(zone).withZoneSameInstant(rule.zone()).toLocalDateTime();
  }

  private SeriesContent cancelling(SeriesContent rule, Set<Session> dates) {
    Map<LocalDateTime, OccasionChange> changes = new HashMap<>(rule.changes());
    dates.stream()
        .filter(Session::cancelled)
        .filter(date -> gives(rule, date))
        .forEach(date -> changes.put(in(rule, date), OccasionChange.cancelled("")));
    return new SeriesContent(
        rule.start(), rule.length(), rule.zone(), rule.rule(), rule.breaks(), changes);
  }
}
