package se.halsolots.catalogue.intake.openactive;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    Set<Session> dates = dates(sessions);
    List<SeriesContent> all = new ArrayList<>();
    for (JsonThing schedule : data.get("eventSchedule").list()) {
      EventSchedule.of(schedule, data.text("duration"), zone, faults)
          .map(rule -> covering(rule, dates))
          .ifPresent(all::add);
    }
    if (dates.isEmpty() && all.isEmpty() && data.has("startDate")) {
      Session.of(data, "", zone, faults).ifPresent(dates::add);
    }
    if (dates.isEmpty() && all.isEmpty() && data.has("eventSchedule")) {
      faults.field(
          "eventSchedule",
          "",
          "gives no dates by itself and no ScheduledSession of the source belongs to it; the"
              + " activity went in without dates");
    }
    boolean cancelled = Session.isCancelled(data);
    dates.stream()
        .map(date -> cancelled ? new Session(date.start(), date.length(), true) : date)
        .forEach(date -> all.add(date.asSeries(zone)));
    return all;
  }

  private Set<Session> dates(List<Session> sessions) {
    List<Session> told = new ArrayList<>(sessions);
    told.addAll(subEvents());
    if (told.size() > MOST_DATES) {
      faults.field(
          "subEvent", String.valueOf(told.size()), "only " + MOST_DATES + " dates were taken");
    }
    return told.stream().limit(MOST_DATES).collect(Collectors.toCollection(LinkedHashSet::new));
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

  /** Takes the dates away that the rule gives; those among them that are cancelled, it cancels. */
  private SeriesContent covering(SeriesContent rule, Set<Session> dates) {
    Map<LocalDateTime, OccasionChange> changes = new HashMap<>(rule.changes());
    Optional<LocalDateTime> first =
        dates.stream().map(date -> in(rule, date)).min(Comparator.naturalOrder());
    Optional<LocalDateTime> last =
        dates.stream().map(date -> in(rule, date)).max(Comparator.naturalOrder());
    if (first.isPresent() && last.isPresent()) {
      Set<LocalDateTime> given =
          RuleDates.between(rule.start(), rule.rule(), first.get(), last.get());
      dates.stream()
          .filter(date -> date.cancelled() && given.contains(in(rule, date)))
          .forEach(date -> changes.put(in(rule, date), OccasionChange.cancelled("")));
      dates.removeIf(date -> given.contains(in(rule, date)));
    }
    return new SeriesContent(
        rule.start(), rule.length(), rule.zone(), rule.rule(), rule.breaks(), changes);
  }

  /** The date's start in the zone of the rule. */
  private LocalDateTime in(SeriesContent rule, Session date) {
    return date.start().atZone(zone).withZoneSameInstant(rule.zone()).toLocalDateTime();
  }
}
