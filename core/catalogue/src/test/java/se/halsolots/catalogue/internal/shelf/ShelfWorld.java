package se.halsolots.catalogue.internal.shelf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.NodeSelection;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.id.Slug;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;

/** A shelf to lay activities on, at a moment of the test's choice. */
final class ShelfWorld {

  final Shelf shelf = new Shelf();
  private Instant now = at("2026-11-18T12:00");
  private List<PluginField> fields = List.of();

  /** Local time in Sweden. */
  static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(ActivitySketch.STOCKHOLM).toInstant();
  }

  /** What comes from now on happens at that local time. */
  ShelfWorld itIs(String localTime) {
    now = at(localTime);
    return this;
  }

  /** Every node has plugins with these fields on, and no others. */
  ShelfWorld fields(List<PluginField> value) {
    fields = value;
    return this;
  }

  /** A published activity of that node. */
  Activity add(Tenant owner, ActivitySketch sketch) {
    Activity activity =
        new Activity(
            Ids.next(),
            owner.id(),
            Slug.of(sketch.content().swedish().title()),
            sketch.content(),
            now,
            "Hälsolots");
    activity.happensOn(sketch.times(), Ids::next);
    activity.publish(now, "Hälsolots");
    shelf.put(activity, now);
    return activity;
  }

  void choose(Tenant node, Activity activity, SelectionChoice choice, String note) {
    shelf.put(node.id(), new NodeSelection(activity.id(), choice, note));
  }

  NodeView view(Tenant node) {
    return new NodeViewBuilder(node, 1, Clock.fixed(now, node.zone()), fields)
        .build(shelf, new NodeVisibility(Nodes.REGION.id()));
  }

  List<String> titles(Tenant node) {
    return titles(list(node, Map.of(), ListOrder.SOONEST));
  }

  static List<String> titles(ListAnswer answer) {
    return answer.cards().stream().map(ShelfWorld::title).toList();
  }

  static String title(ActivityCard card) {
    return card.content().swedish().title();
  }

  ListAnswer list(Tenant node, Map<Facet, Set<String>> chosen, ListOrder order) {
    return list(view(node), new ListQuestion(Language.SWEDISH, "", chosen, order, 1, 100));
  }

  static ListAnswer list(NodeView view, ListQuestion question) {
    return new NodeList(view, question, view.everything()).inOrder();
  }

  /** The titles of those that have the value. */
  List<String> having(Tenant node, Facet facet, String value) {
    return titles(list(node, Map.of(facet, Set.of(value)), ListOrder.SOONEST));
  }

  Optional<ActivityCard> card(Tenant node, String title) {
    return view(node).bySlug(Slug.of(title));
  }
}
