package se.halsolots.catalogue.internal.shelf;

import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ArticleCard;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Article;
import se.halsolots.catalogue.internal.store.NodeSelection;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Place;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/**
 * All published activities, their organisers and places, and what each node makes of them. Only the
 * thread that keeps it in step touches it; readers have the {@link NodeView}s made from it.
 */
final class Shelf {

  /**
   * What a node makes of an activity.
   *
   * @param revision in which it last chose
   */
  record Choice(SelectionChoice choice, String note, long revision) {

    static final Choice BY_REACH = new Choice(SelectionChoice.BY_REACH, "", 0);
  }

  private final Map<ActivityId, ShelfItem> items = new HashMap<>();
  private final ShelfItemMaker maker = new ShelfItemMaker();

  /** As optionals, so that many activities share one. */
  private final Map<OrganiserId, Optional<OrganiserCard>> organisers = new HashMap<>();

  private final Map<PlaceId, Optional<PlaceCard>> places = new HashMap<>();
  private final Map<TenantId, Map<ActivityId, Choice>> choices = new HashMap<>();
  private final Map<ArticleId, ArticleCard> articles = new HashMap<>();
  private final Collator swedish = Collator.getInstance(Language.SWEDISH.locale());
  private LocalDate expandedOn = LocalDate.MIN;

  Collection<ShelfItem> items() {
    return items.values();
  }

  Optional<ShelfItem> item(ActivityId id) {
    return Optional.ofNullable(items.get(id));
  }

  Optional<OrganiserCard> organiser(OrganiserId id) {
    return organisers.getOrDefault(id, Optional.empty());
  }

  Optional<PlaceCard> place(PlaceId id) {
    return places.getOrDefault(id, Optional.empty());
  }

  Choice choice(TenantId node, ActivityId activity) {
    return choices.getOrDefault(node, Map.of()).getOrDefault(activity, Choice.BY_REACH);
  }

  void put(Organiser organiser) {
    organisers.put(
        organiser.id(),
        Optional.of(
            new OrganiserCard(
                organiser.id(),
                organiser.owner(),
                organiser.slug(),
                organiser.content(),
                organiser.revision())));
  }

  void put(Place place) {
    places.put(
        place.id(),
        Optional.of(
            new PlaceCard(
                place.id(), place.owner(), place.slug(), place.content(), place.revision())));
  }

  void put(Article article) {
    if (article.status() == LifeStatus.PUBLISHED) {
      articles.put(
          article.id(),
          new ArticleCard(
              article.id(),
              article.owner(),
              article.slug(),
              article.content().withoutBodies(),
              article.changedAt(),
              article.revision()));
    } else {
      articles.remove(article.id());
    }
  }

  Optional<ArticleCard> article(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** Sorted by theme and title. */
  List<ArticleCard> articles() {
    return articles.values().stream()
        .sorted(
            Comparator.comparing((ArticleCard article) -> article.content().theme(), swedish)
                .thenComparing(
                    article -> article.content().text(Language.SWEDISH).title(), swedish))
        .toList();
  }

  void put(TenantId node, NodeSelection selection) {
    choices
        .computeIfAbsent(node, id -> new HashMap<>())
        .put(
            selection.activity(),
            new Choice(selection.choice(), selection.note(), selection.revision()));
  }

  /**
   * Activities that have not changed since that revision, though their organiser, their place or
   * what a node makes of them has.
   */
  List<ActivityId> touchedSince(long revision) {
    Set<ActivityId> chosen =
        choices.values().stream()
            .flatMap(ofNode -> ofNode.entrySet().stream())
            .filter(entry -> entry.getValue().revision() > revision)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return items.values().stream()
        .filter(item -> item.revision() <= revision)
        .filter(item -> chosen.contains(item.id()) || surroundingsRevision(item) > revision)
        .map(ShelfItem::id)
        .toList();
  }

  private long surroundingsRevision(ShelfItem item) {
    return Math.max(
        item.organiser().flatMap(this::organiser).map(OrganiserCard::revision).orElse(0L),
        item.place().flatMap(this::place).map(PlaceCard::revision).orElse(0L));
  }

  /** Lays it on the shelf, or takes it off if residents are not to see it. */
  void put(Activity activity, Instant now) {
    if (activity.status() == LifeStatus.PUBLISHED) {
      items.put(activity.id(), maker.item(activity, now));
    } else {
      items.remove(activity.id());
    }
  }

  /** Works out the coming times anew on a new day, as the horizon moves. */
  void lookAheadFrom(Instant now) {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    if (expandedOn.isBefore(today)) {
      if (!expandedOn.equals(LocalDate.MIN)) {
        items.replaceAll((id, item) -> item.with(ShelfItemMaker.timesAhead(item.series(), now)));
      }
      expandedOn = today;
    }
  }
}
