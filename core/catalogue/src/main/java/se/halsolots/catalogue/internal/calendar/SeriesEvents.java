package se.halsolots.catalogue.internal.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Contact;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.internal.occasion.PlannedStarts;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.tenancy.Language;

/**
 * The events of one activity. A date that was cancelled or moved is an event of its own that refers
 * to the series; a calendar shows it instead of the date that the rule gives.
 */
public final class SeriesEvents {

  private static final int GEO_DECIMALS = 6;
  private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  private final ActivityDetails details;
  private final ActivityText text;
  private final String url;

  public SeriesEvents(ActivityDetails details, Language language, String url) {
    this.details = details;
    this.text = details.content().text(language);
    this.url = url;
  }

  public String title() {
    return text.title();
  }

  /** The series and its changed dates. */
  public List<VEvent> all(UUID id, SeriesContent series) {
    if (series.rule().isEmpty()) {
      return List.of(once(id, series));
    }
    List<VEvent> events = new ArrayList<>();
    PlannedStarts planned = new PlannedStarts(series);
    planned.first().ifPresent(first -> events.add(repeated(id, series, first, planned)));
    series.changes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(change -> !change.getValue().isCancelled() || planned.includes(change.getKey()))
        .forEach(change -> events.add(changed(id, series, change.getKey(), change.getValue())));
    return events;
  }

  /** An occasion without its series, for somebody who comes just once. */
  public List<VEvent> single(Occasion occasion) {
    List<Property> properties = common(occasion.note());
    properties.add(new Uid(details.card().id() + "-" + COMPACT.format(occasion.recurrenceId())));
    addTimes(properties, occasion.start(), occasion.end());
    properties.add(
        occasion.isCancelled()
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    return List.of(event(properties));
  }

  private VEvent once(UUID id, SeriesContent series) {
    Optional<OccasionChange> change = Optional.ofNullable(series.changes().get(series.start()));
    List<Property> properties = common(change.map(OccasionChange::note).orElse(""));
    properties.add(new Uid(id.toString()));
    addTimes(properties, series, change.flatMap(OccasionChange::movedTo).orElse(series.start()));
    addStatus(properties, change);
    return event(properties);
  }

  private VEvent repeated(
      UUID id, SeriesContent series, LocalDateTime first, PlannedStarts planned) {
    List<Property> properties = common("");
    properties.add(new Uid(id.toString()));
    addTimes(properties, series, first);
    properties.add(new RRule<>(planned.ruleInUtc()));
    List<ZonedDateTime> left =
        planned.inBreaks().stream()
            .filter(start -> !series.changes().containsKey(start))
            .map(start -> start.atZone(series.zone()))
            .toList();
    if (!left.isEmpty()) {
      TzId zone = new TzId(series.zone().getId());
      properties.add(new ExDate<>(new ParameterList(List.of(zone)), new DateList<>(left)));
    }
    addStatus(properties, Optional.empty());
    return event(properties);
  }

  private VEvent changed(
      UUID id, SeriesContent series, LocalDateTime recurrenceId, OccasionChange change) {
    List<Property> properties = common(change.note());
    properties.add(new Uid(id.toString()));
    properties.add(new RecurrenceId<>(recurrenceId.atZone(series.zone())));
    addTimes(properties, series, change.movedTo().orElse(recurrenceId));
    addStatus(properties, Optional.of(change));
    return event(properties);
  }

  private static VEvent event(List<Property> properties) {
    return new VEvent(new PropertyList(properties));
  }

  private static void addStatus(List<Property> properties, Optional<OccasionChange> change) {
    properties.add(
        change.filter(OccasionChange::isCancelled).isPresent()
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
  }

  private static void addTimes(
      List<Property> properties, SeriesContent series, LocalDateTime start) {
    ZonedDateTime from = start.atZone(series.zone());
    ZonedDateTime to = start.plus(series.length()).atZone(series.zone());
    addTimes(properties, from, to.isAfter(from) ? to : from.plus(series.length()));
  }

  private static void addTimes(List<Property> properties, ZonedDateTime from, ZonedDateTime to) {
    properties.add(new DtStart<>(from));
    properties.add(new DtEnd<>(to));
  }

  private List<Property> common(String note) {
    List<Property> properties = new ArrayList<>();
    properties.add(new DtStamp(details.card().changed()));
    properties.add(new LastModified(details.card().changed()));
    properties.add(new Sequence((int) Math.min(details.card().revision(), Integer.MAX_VALUE)));
    properties.add(new Summary(text.title()));
    properties.add(
        new Description(
            Stream.of(note, details.card().note(), text.summary(), url)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"))));
    properties.add(new Url(URI.create(url)));
    details.card().place().map(PlaceCard::content).ifPresent(place -> addPlace(properties, place));
    details
        .card()
        .organiser()
        .ifPresent(organiser -> properties.add(new Contact(organiser.content().name())));
    return properties;
  }

  private static void addPlace(List<Property> properties, PlaceContent place) {
    String town = (place.postcode() + " " + place.locality()).strip();
    properties.add(
        new Location(
            Stream.of(place.name(), place.street(), town)
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "))));
    place
        .position()
        .ifPresent(at -> properties.add(new Geo(decimal(at, true), decimal(at, false))));
  }

  private static BigDecimal decimal(GeoPoint at, boolean latitude) {
    return BigDecimal.valueOf(latitude ? at.latitude() : at.longitude())
        .setScale(GEO_DECIMALS, RoundingMode.HALF_UP);
  }
}
