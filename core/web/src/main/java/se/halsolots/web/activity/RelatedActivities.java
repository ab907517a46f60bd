package se.halsolots.web.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.web.page.Visit;

/**
 * Finds what somebody may want who looks at an activity: the same kind of thing, the same place.
 */
final class RelatedActivities {

  private static final int MOST = 3;

  private final CatalogueLookup catalogue;
  private final Visit visit;

  RelatedActivities(CatalogueLookup catalogue, Visit visit) {
    this.catalogue = catalogue;
    this.visit = visit;
  }

  /** At most {@value #MOST}, soonest first: of its kind, then at its place. */
  List<ActivityCard> of(ActivityCard card) {
    Map<ActivityId, ActivityCard> found = new LinkedHashMap<>();
    card.place().map(PlaceCard::slug).ifPresent(slug -> add(Facet.PLACE, slug, 1, card, found));
    add(Facet.TYPE, kind(card), MOST, card, found);
    card.place().map(PlaceCard::slug).ifPresent(slug -> add(Facet.PLACE, slug, MOST, card, found));
    return List.copyOf(found.values());
  }

  /** The value of the facet for its kind. */
  static String kind(ActivityCard card) {
    return card.content().selfGuided().isPresent() ? "self-guided" : card.content().type().code();
  }

  private void add(
      Facet facet, String value, int upTo, ActivityCard card, Map<ActivityId, ActivityCard> found) {
    if (found.size() >= upTo) {
      return;
    }
    ListQuestion question =
        new ListQuestion(
            visit.language(), "", Map.of(facet, Set.of(value)), ListOrder.SOONEST, 1, MOST + 1);
    for (ActivityCard other : catalogue.list(visit.tenant(), question).cards()) {
      if (found.size() < upTo && !other.id().equals(card.id())) {
        found.putIfAbsent(other.id(), other);
      }
    }
  }
}
