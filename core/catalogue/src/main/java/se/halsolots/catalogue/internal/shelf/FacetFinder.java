package se.halsolots.catalogue.internal.shelf;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.PluginField;
import se.halsolots.kernel.id.Slug;
import se.halsolots.kernel.tenancy.Tenant;

/** Tells which facet values an activity has in a node at a moment. */
final class FacetFinder {

  static final String TODAY = "today";
  static final String TOMORROW = "tomorrow";
  static final String WEEK = "week";
  static final String WEEKEND = "weekend";
  static final String DAYTIME = "daytime";
  static final String EVENING = "evening";
  static final String SELF_GUIDED = "self-guided";
  static final String OWN = "own";
  static final String NEIGHBOURS = "neighbours";
  static final String ONLINE = "online";
  static final String FREE = "free";

  /** An activity that begins at this hour or later is in the evening. */
  private static final int EVENING_FROM = 17;

  private static final int WEEK_DAYS = 7;

  /** Whether something is on in daytime or in the evening is judged by the next fortnight. */
  private static final int FORTNIGHT = 14;

  private final Tenant node;
  private final LocalDate today;
  private final Map<String, PluginField> fields = new HashMap<>();
  private final LocalDate saturday;

  /**
   * @param fields those of the plugins that the node has on
   */
  FacetFinder(Tenant node, Instant now, List<PluginField> fields) {
    this.node = node;
    this.today = now.atZone(node.zone()).toLocalDate();
    this.saturday =
        today.getDayOfWeek() == DayOfWeek.SUNDAY
            ? today.minusDays(1)
            : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    fields.stream().filter(PluginField::isListed).forEach(one -> this.fields.put(one.key(), one));
  }

  void mark(NodeView.Entry entry, BiConsumer<Facet, String> marks) {
    ActivityContent content = entry.item().content();
    if (content.selfGuided().isPresent()) {
      marks.accept(Facet.TYPE, SELF_GUIDED);
    } else {
      marks.accept(Facet.TYPE, content.type().code());
      marks.accept(Facet.BOOKING, content.booking().code());
    }
    markAll(Facet.DIMENSION, content.dimensions(), marks);
    markAll(Facet.GROUP, content.targetGroups(), marks);
    markAll(Facet.AREA, content.targetAreas(), marks);
    content.leaderLanguages().forEach(language -> marks.accept(Facet.LANGUAGE, language));
    if (content.cost().free()) {
      marks.accept(Facet.COST, FREE);
    }
    entry.organiser().ifPresent(organiser -> marks.accept(Facet.ORGANISER, organiser.slug()));
    entry.place().ifPresent(place -> markPlace(place, marks));
    markWhere(entry, content, marks);
    markTimes(entry, marks);
    content.extra().forEach((key, value) -> markField(key, value, marks));
  }

  private static void markAll(
      Facet facet, Iterable<? extends CatalogueCode> values, BiConsumer<Facet, String> marks) {
    values.forEach(value -> marks.accept(facet, value.code()));
  }

  private static void markPlace(PlaceCard place, BiConsumer<Facet, String> marks) {
    marks.accept(Facet.PLACE, place.slug());
    if (!place.content().locality().isEmpty()) {
      marks.accept(Facet.LOCALITY, Slug.of(place.content().locality()));
    }
    markAll(Facet.ACCESS, place.content().accessibility(), marks);
  }

  private void markField(String key, String value, BiConsumer<Facet, String> marks) {
    PluginField field = fields.get(key);
    if (field != null && field.accepts(value)) {
      marks.accept(Facet.MODULE, key + "." + value);
    }
  }

  private void markWhere(
      NodeView.Entry entry, ActivityContent content, BiConsumer<Facet, String> marks) {
    if (content.attendance() != Attendance.ON_SITE) {
      marks.accept(Facet.WHERE, ONLINE);
    }
    if (content.attendance() != Attendance.ONLINE) {
      if (entry.item().owner().equals(node.id())) {
        marks.accept(Facet.WHERE, OWN);
      } else if (node.neighbours().contains(entry.item().owner())) {
        marks.accept(Facet.WHERE, NEIGHBOURS);
      }
    }
  }

  private void markTimes(NodeView.Entry entry, BiConsumer<Facet, String> marks) {
    OccasionTimes times = entry.item().times();
    for (int i = entry.firstAhead(); i < times.size(); i++) {
      if (!times.isCancelled(i)) {
        ZonedDateTime start = times.start(i).atZone(node.zone());
        LocalDate day = start.toLocalDate();
        if (day.isAfter(today.plusDays(FORTNIGHT))) {
          return;
        }
        markDay(day, marks);
        marks.accept(Facet.WHEN, start.getHour() >= EVENING_FROM ? EVENING : DAYTIME);
      }
    }
  }

  private void markDay(LocalDate day, BiConsumer<Facet, String> marks) {
    if (!day.isAfter(today)) {
      marks.accept(Facet.WHEN, TODAY);
    }
    if (day.equals(today.plusDays(1))) {
      marks.accept(Facet.WHEN, TOMORROW);
    }
    if (day.isBefore(today.plusDays(WEEK_DAYS))) {
      marks.accept(Facet.WHEN, WEEK);
    }
    if (day.equals(saturday) || day.equals(saturday.plusDays(1))) {
      marks.accept(Facet.WHEN, WEEKEND);
    }
  }
}
