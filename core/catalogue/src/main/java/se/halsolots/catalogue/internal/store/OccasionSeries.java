package se.halsolots.catalogue.internal.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;

/**
 * When an activity happens: its first occasion, the rule that repeats it, and what became of single
 * dates.
 */
@Entity
@Table(name = "cat_series")
class OccasionSeries {

  @Id private String id;

  @ManyToOne
  @JoinColumn(name = "activity_id")
  private Activity activity;

  @Column(name = "starts_at")
  private LocalDateTime startsAt;

  private int minutes;
  private String zone;
  private String rule;
  private String breaks;

  @OneToMany(mappedBy = "series", cascade = CascadeType.ALL, orphanRemoval = true)
  @MapKey(name = "recurrenceId")
  private Map<LocalDateTime, OccasionFate> changes = new LinkedHashMap<>();

  protected OccasionSeries() {}

  OccasionSeries(UUID id, Activity activity, SeriesContent content) {
    this.id = id.toString();
    this.activity = activity;
    become(content);
  }

  /** Takes over other times; dates that are cancelled or moved both before and after stay. */
  final void become(SeriesContent content) {
    this.startsAt = content.start();
    this.minutes = minutes(content.length());
    this.zone = content.zone().getId();
    this.rule = content.rule();
    this.breaks = writeBreaks(content.breaks());
    this.changes.keySet().retainAll(content.changes().keySet());
    content.changes().forEach(this::change);
  }

  /** Whole minutes, begun ones too: a time of seconds must not become one of nothing. */
  private static int minutes(Duration length) {
    return Math.toIntExact(length.plusMinutes(1).minusNanos(1).toMinutes());
  }

  /** One date is off; or on again at another time; residents are told why. */
  final void change(LocalDateTime recurrenceId, OccasionChange change) {
    OccasionFate fate = changes.get(recurrenceId);
    if (fate == null) {
      changes.put(recurrenceId, new OccasionFate(this, recurrenceId, change));
    } else {
      fate.become(change);
    }
  }

  /** The date takes place as the rule says after all. */
  void restore(LocalDateTime recurrenceId) {
    changes.remove(recurrenceId);
  }

  UUID id() {
    return UUID.fromString(id);
  }

  Activity activity() {
    return activity;
  }

  SeriesContent content() {
    return read(startsAt, minutes, zone, rule, breaks, changes);
  }

  static SeriesContent read(
      LocalDateTime startsAt,
      int minutes,
      String zone,
      String rule,
      String breaks,
      Map<LocalDateTime, OccasionFate> changes) {
    return new SeriesContent(
        startsAt,
        Duration.ofMinutes(minutes),
        ZoneId.of(zone),
        rule,
        readBreaks(breaks),
        changes.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, change -> change.getValue().change())));
  }

  private static String writeBreaks(List<DateRange> ranges) {
    return ranges.stream()
        .map(range -> range.first() + "/" + range.last())
        .collect(Collectors.joining(","));
  }

  private static List<DateRange> readBreaks(String column) {
    List<DateRange> ranges = new ArrayList<>();
    for (String range : Codes.readWords(column)) {
      int slash = range.indexOf('/');
      ranges.add(
          new DateRange(
              LocalDate.parse(range.substring(0, slash)),
              LocalDate.parse(range.substring(slash + 1))));
    }
    return ranges;
  }
}
