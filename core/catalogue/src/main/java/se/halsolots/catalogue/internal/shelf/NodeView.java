package se.halsolots.catalogue.internal.shelf;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ArticleCard;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.SelectionChoice;

/**
 * What one node shows at one moment, arranged so that a list of any length and narrowing is
 * answered by set operations: no statement, no walk through all activities. Never changes; a new
 * one takes its place.
 *
 * @see NodeViewBuilder
 */
final class NodeView {

  /** One activity in its place in the view. */
  record Entry(
      ShelfItem item,
      Optional<OrganiserCard> organiser,
      Optional<PlaceCard> place,
      int firstAhead,
      Shelf.Choice choice) {

    /** Its next occasion that takes place; far ahead if there is none. */
    Instant next() {
      int next = item.times().firstTakingPlace(firstAhead);
      return next < 0 ? Instant.MAX : item.times().start(next);
    }
  }

  private final long stamp;
  private final Instant staleAt;
  private final List<Entry> soonest;
  private final Map<String, Entry> past;
  private final Map<ListOrder, int[]> orders = new EnumMap<>(ListOrder.class);
  private final Map<Facet, Map<String, Bits>> facets;
  private final Map<String, String> localityNames;
  private final NumberTable<UUID> numbers;
  private final NumberTable<String> slugs;
  private final Map<String, OrganiserCard> organisers;
  private final Map<String, PlaceCard> places;
  private final List<ArticleCard> articles;
  private final Bits highlighted;
  private final Bits everything;
  private final Set<String> fields;

  NodeView(NodeViewBuilder builder) {
    this.stamp = builder.stamp();
    this.staleAt = builder.staleAt();
    this.soonest = builder.entries();
    this.past = builder.past();
    this.facets = builder.facets();
    this.localityNames = builder.localityNames();
    this.organisers = builder.organisers();
    this.places = builder.places();
    this.articles = builder.articles();
    this.highlighted = builder.highlighted();
    this.fields = keys(builder.fields());
    this.everything = Bits.all(soonest.size());
    this.numbers = new NumberTable<>(soonest.size(), i -> soonest.get(i).item().id().value());
    this.slugs = new NumberTable<>(soonest.size(), i -> soonest.get(i).item().slug());
    orders.put(ListOrder.SOONEST, IntStream.range(0, soonest.size()).toArray());
    orders.put(ListOrder.TITLE, sorted(Comparator.comparing(ShelfItem::titleKey)));
    orders.put(ListOrder.NEWEST, sorted(Comparator.comparing(ShelfItem::published).reversed()));
  }

  private static Set<String> keys(List<PluginField> fields) {
    return fields.stream().map(PluginField::key).collect(Collectors.toUnmodifiableSet());
  }

  private int[] sorted(Comparator<ShelfItem> order) {
    return IntStream.range(0, soonest.size())
        .boxed()
        .sorted(Comparator.comparing(number -> soonest.get(number).item(), order))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Grows with each new view of the node: caches of what it shows go by it. */
  long stamp() {
    return stamp;
  }

  boolean isStale(Instant now) {
    return !now.isBefore(staleAt);
  }

  /** Whether it was made when the node had just these fields of plugins. */
  boolean isOf(List<PluginField> nodesFields) {
    return fields.equals(keys(nodesFields));
  }

  /** Whether a plugin that the node has on has that field. */
  boolean hasField(String key) {
    return fields.contains(key);
  }

  Bits everything() {
    return everything;
  }

  int size() {
    return soonest.size();
  }

  Entry entry(int number) {
    return soonest.get(number);
  }

  ActivityCard card(int number) {
    return card(soonest.get(number));
  }

  private static ActivityCard card(Entry entry) {
    ShelfItem item = entry.item();
    return new ActivityCard(
        item.id(),
        item.slug(),
        item.owner(),
        item.content(),
        entry.organiser(),
        entry.place(),
        item.times().list(entry.firstAhead(), ActivityCard.MAX_NEXT),
        item.times().size() - entry.firstAhead(),
        entry.choice().choice() == SelectionChoice.HIGHLIGHTED,
        entry.choice().note(),
        item.verifiedOn(),
        item.changed(),
        item.revision());
  }

  int[] order(ListOrder order) {
    int[] numbersInOrder = orders.get(order);
    if (numbersInOrder == null) {
      throw new IllegalStateException("no order " + order);
    }
    return numbersInOrder;
  }

  Map<Facet, Map<String, Bits>> facets() {
    return facets;
  }

  /** Those that have any of these values; none if the node has no such value. */
  Bits having(Facet facet, Set<String> values) {
    Map<String, Bits> known = facets.getOrDefault(facet, Map.of());
    Bits any = new Bits(soonest.size());
    for (String value : values) {
      Bits having = known.get(value);
      if (having != null) {
        any.addAll(having);
      }
    }
    return any;
  }

  /** Its number in this view. */
  OptionalInt number(UUID activity) {
    return numbers.find(activity);
  }

  /** Also one whose last occasion is over: its address may still be on somebody's note. */
  Optional<ActivityCard> bySlug(String slug) {
    OptionalInt number = slugs.find(slug);
    return number.isPresent()
        ? Optional.of(card(number.getAsInt()))
        : Optional.ofNullable(past.get(slug)).map(NodeView::card);
  }

  List<String> slugs() {
    return soonest.stream().map(entry -> entry.item().slug()).toList();
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
