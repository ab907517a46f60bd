package se.halsolots.catalogue.internal.shelf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.halsolots.catalogue.ArticleCard;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.kernel.id.Slug;
import se.halsolots.kernel.tenancy.Tenant;

/** Arranges what lies on the shelf for one node. */
final class NodeViewBuilder {

  /**
   * "Today" and "next" need no finer grain, and a node with activities all day long stays cheap.
   */
  private static final Duration SHORTEST_LIFE = Duration.ofMinutes(1);

  private static final Duration LONGEST_LIFE = Duration.ofMinutes(30);

  private final Tenant node;
  private final long stamp;
  private final Instant now;
  private final List<PluginField> fields;
  private final List<NodeView.Entry> entries = new ArrayList<>();
  private final Map<String, NodeView.Entry> past = new HashMap<>();
  private final Map<String, OrganiserCard> organisers = new HashMap<>();
  private final Map<String, PlaceCard> places = new HashMap<>();
  private final Map<String, String> localityNames = new TreeMap<>();
  private List<ArticleCard> articles = List.of();
  private FacetMarks marks = new FacetMarks(0);
  private Bits highlighted = new Bits(0);

  /**
   * @param fields those of the plugins that the node has on
   */
  NodeViewBuilder(Tenant node, long stamp, Clock clock, List<PluginField> fields) {
    this.node = node;
    this.stamp = stamp;
    this.now = clock.instant();
    this.fields = fields;
  }

  NodeView build(Shelf shelf, NodeVisibility visibility) {
    for (ShelfItem item : shelf.items()) {
      Shelf.Choice choice = shelf.choice(node.id(), item.id());
      if (visibility.shows(node, item, choice.choice())) {
        NodeView.Entry entry =
            new NodeView.Entry(
                item,
                item.organiser().flatMap(shelf::organiser),
                item.place().flatMap(shelf::place),
                item.times().firstAhead(now),
                choice);
        if (item.isCurrent(now)) {
          entries.add(entry);
        } else {
          past.put(item.slug(), entry);
        }
      }
    }
    entries.sort(
        Comparator.comparing(NodeView.Entry::next).thenComparing(entry -> entry.item().titleKey()));
    articles =
        shelf.articles().stream().filter(article -> visibility.shows(node, article)).toList();
    FacetFinder finder = new FacetFinder(node, now, fields);
    marks = new FacetMarks(entries.size());
    highlighted = new Bits(entries.size());
    for (int number = 0; number < entries.size(); number++) {
      mark(number, entries.get(number), finder);
    }
    return new NodeView(this);
  }

  private void mark(int number, NodeView.Entry entry, FacetFinder finder) {
    finder.mark(entry, (facet, value) -> marks.mark(facet, value, number));
    entry.organiser().ifPresent(organiser -> organisers.put(organiser.slug(), organiser));
    entry.place().ifPresent(this::remember);
    if (entry.choice().choice() == SelectionChoice.HIGHLIGHTED) {
      highlighted.set(number);
    }
  }

  private void remember(PlaceCard place) {
    places.put(place.slug(), place);
    String locality = place.content().locality();
    if (!locality.isEmpty()) {
      localityNames.put(Slug.of(locality), locality);
    }
  }

  /** When the first thing in it is over or the day ends, whichever comes first. */
  Instant staleAt() {
    Instant latest = now.plus(LONGEST_LIFE);
    Instant midnight =
        now.atZone(node.zone()).toLocalDate().plusDays(1).atStartOfDay(node.zone()).toInstant();
    if (midnight.isBefore(latest)) {
      latest = midnight;
    }
    for (NodeView.Entry entry : entries) {
      if (entry.firstAhead() < entry.item().times().size()) {
        Instant end = entry.item().times().end(entry.firstAhead());
        if (end.isBefore(latest)) {
          latest = end;
        }
      }
    }
    Instant earliest = now.plus(SHORTEST_LIFE);
    return latest.isBefore(earliest) ? earliest : latest;
  }

  long stamp() {
    return stamp;
  }

  List<NodeView.Entry> entries() {
    return entries;
  }

  Map<String, NodeView.Entry> past() {
    return past;
  }

  Map<Facet, Map<String, Bits>> facets() {
    return marks.byFacet();
  }

  List<PluginField> fields() {
    return fields;
  }

  Map<String, String> localityNames() {
    return localityNames;
  }

  Map<String, OrganiserCard> organisers() {
    return organisers;
  }

  Map<String, PlaceCard> places() {
    return places;
  }

  List<ArticleCard> articles() {
    return articles;
  }

  Bits highlighted() {
    return highlighted;
  }
}
