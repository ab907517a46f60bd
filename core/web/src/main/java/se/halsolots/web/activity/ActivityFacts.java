package se.halsolots.web.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.spi.ActivityField;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;

/** Makes the short facts of an activity: when, where, what it costs, how one joins, for whom. */
final class ActivityFacts {

  private final Visit visit;
  private final Words words;
  private final ActivityDetails details;
  private final ActivityContent content;
  private final LocalDate today;
  private final Surroundings surroundings;

  ActivityFacts(Visit visit, ActivityDetails details, LocalDate today, Surroundings surroundings) {
    this.visit = visit;
    this.words = visit.words();
    this.details = details;
    this.content = details.content();
    this.today = today;
    this.surroundings = surroundings;
  }

  /** Those before the languages. */
  List<Fact> first() {
    List<Fact> facts = new ArrayList<>();
    facts.add(when());
    where().ifPresent(facts::add);
    facts.add(cost());
    if (content.selfGuided().isEmpty()) {
      facts.add(booking());
    }
    return facts;
  }

  /** Those after the languages. */
  List<Fact> rest() {
    List<Fact> facts = new ArrayList<>();
    content
        .intensity()
        .ifPresent(pace -> facts.add(fact("fact.pace", words.get("intensity." + pace.code()))));
    facts.add(fact("fact.ages", ages()));
    if (!content.targetGroups().isEmpty()) {
      facts.add(fact("fact.groups", groups()));
    }
    surroundings.fields().forEach(field -> told(field).ifPresent(facts::add));
    return facts;
  }

  private Optional<Fact> told(PluginField field) {
    return Optional.ofNullable(content.extra().get(field.key()))
        .filter(field::accepts)
        .map(
            value ->
                field.field().kind() == ActivityField.Kind.FLAG
                    ? words.get("fact.yes")
                    : field.label(visit.language(), value))
        .map(text -> Fact.of(field.label(visit.language()), text));
  }

  List<ActivityView.Stone> stones() {
    return Arrays.stream(HealthDimension.values())
        .filter(content.dimensions()::contains)
        .map(one -> new ActivityView.Stone(one.swedish(), words.get("facet.halsa." + one.code())))
        .toList();
  }

  private Fact fact(String label, String text) {
    return Fact.of(words.get(label), text);
  }

  private Fact when() {
    if (content.selfGuided().isPresent()) {
      return fact("fact.open", words.get("fact.open.always"));
    }
    Optional<Occasion> next =
        details.occasions().stream().filter(one -> !one.isCancelled()).findFirst();
    if (next.isEmpty()) {
      boolean over = !details.series().isEmpty() && details.occasions().isEmpty();
      return fact("fact.when", words.get(over ? "fact.when.over" : "fact.when.ask"));
    }
    Occasion occasion = next.get();
    Moments moments = new Moments(words);
    Fact when =
        fact(
                "fact.when",
                lowered(moments.dayFrom(occasion.start().toLocalDate(), today))
                    + " "
                    + words.get("occasion.hours", moments.hours(occasion.start(), occasion.end())))
            .led(words.get("fact.when.next"))
            .at(Moments.machine(occasion.start()));
    if (details.occasions().size() < 2) {
      return when;
    }
    String repetition = Repetition.words(details, words);
    return when.adding(repetition.isEmpty() ? "" : raised(repetition) + ".")
        .leadingOn("#tider", words.get("fact.when.all"));
  }

  private Optional<Fact> where() {
    if (content.attendance() == Attendance.ONLINE) {
      Fact online = fact("fact.where", words.get("fact.where.online"));
      return Optional.of(online.linked(Addresses.link(content.onlineLink())));
    }
    return details.card().place().map(this::at);
  }

  private Fact at(PlaceCard place) {
    String address = Addresses.postal(place.content());
    String small =
        content.attendance() == Attendance.MIXED
            ? address + (address.isEmpty() ? "" : ". ") + words.get("fact.where.mixed")
            : address;
    return fact("fact.where", place.content().name())
        .linked(
            surroundings.places().contains(place.slug())
                ? visit.site().href("platser/" + place.slug())
                : "")
        .adding(small);
  }

  private Fact cost() {
    String note = content.cost().note();
    if (content.cost().free()) {
      return fact("fact.cost", words.get("mark.free")).adding(note);
    }
    return fact("fact.cost", note.isEmpty() ? words.get("mark.fee") : note);
  }

  private Fact booking() {
    if (content.booking() == Booking.DROP_IN) {
      return fact("fact.booking", words.get("fact.booking.drop-in"));
    }
    String to = content.bookingTo();
    Fact needed = fact("fact.booking", words.get("fact.booking.needed"));
    if (to.isBlank()) {
      return needed;
    }
    String link = Addresses.link(to);
    return link.isEmpty()
        ? needed.adding(to)
        : needed.leadingOn(link, link.startsWith("http") ? Addresses.spoken(to) : to);
  }

  private String ages() {
    int from = content.ages().from();
    OptionalInt to = content.ages().to();
    return to.isPresent()
        ? words.get("fact.ages.between", from, to.getAsInt())
        : words.get("fact.ages.from", from);
  }

  private String groups() {
    return Arrays.stream(TargetGroup.values())
        .filter(content.targetGroups()::contains)
        .map(group -> words.get("facet.for." + group.code()))
        .collect(Collectors.joining(" · "));
  }

  private String lowered(String text) {
    return text.substring(0, 1).toLowerCase(words.locale()) + text.substring(1);
  }

  private String raised(String text) {
    return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
  }
}
