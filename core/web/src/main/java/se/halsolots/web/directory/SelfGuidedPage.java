package se.halsolots.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.resident.ActivityRow;
import se.halsolots.web.site.Moments;
import se.halsolots.web.structured.PageData;

/** The places of a node that one uses on one's own, by kind. */
@ApplicationScoped
class SelfGuidedPage implements ResidentPage {

  static final String ROUTE = "egen-hand";

  private static final int PORTION = 100;

  /** More than any municipality has; beyond it the list with its pages is the better way. */
  private static final int MOST_PORTIONS = 5;

  @Inject CatalogueLookup catalogue;

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public Answer answer(Visit visit) {
    List<ActivityCard> cards = cards(visit);
    SelfGuidedView view = view(visit, cards);
    PageHead head =
        PageHead.of(view.heading(), ROUTE, ROUTE).described(visit.words().get("self-guided.lead"));
    return new Answer.View(
        "self-guided",
        head.with(PageData.list(visit, cards, 0, cards.size()), PageData.crumbs(visit, head)),
        view);
  }

  private List<ActivityCard> cards(Visit visit) {
    List<ActivityCard> cards = new ArrayList<>();
    int pages = 1;
    for (int page = 1; page <= pages; page++) {
      ListAnswer answer =
          catalogue.list(
              visit.tenant(),
              new ListQuestion(
                  visit.language(),
                  "",
                  Map.of(Facet.TYPE, Set.of("self-guided")),
                  ListOrder.TITLE,
                  page,
                  PORTION));
      cards.addAll(answer.cards());
      pages = Math.min(answer.pages(), MOST_PORTIONS);
    }
    return cards;
  }

  static SelfGuidedView view(Visit visit, List<ActivityCard> cards) {
    ActivityRow.Maker rows = new ActivityRow.Maker(visit, new Moments(visit.words()));
    List<SelfGuidedView.Kind> kinds = new ArrayList<>();
    for (SelfGuidedKind kind : SelfGuidedKind.values()) {
      List<ActivityRow> ofKind =
          cards.stream()
              .filter(card -> card.content().selfGuided().filter(kind::equals).isPresent())
              .map(card -> rows.row(card).standing(locality(card), line(visit, card)))
              .toList();
      if (!ofKind.isEmpty()) {
        kinds.add(
            new SelfGuidedView.Kind(
                kind.code(), visit.words().get("self-guided.many." + kind.code()), ofKind));
      }
    }
    return new SelfGuidedView(
        visit.words().get("self-guided.title", visit.site().shortName()), kinds);
  }

  private static String locality(ActivityCard card) {
    return card.place().map(place -> place.content().locality()).orElse("");
  }

  /** Where it is and for whom it is possible. */
  private static String line(Visit visit, ActivityCard card) {
    return card.place()
        .map(PlaceCard::content)
        .map(
            place ->
                Stream.concat(
                        Stream.of(where(place)),
                        PlacePage.accessibility(visit.words(), place).stream())
                    .collect(Collectors.joining(" · ")))
        .orElse("");
  }

  private static String where(PlaceContent place) {
    return place.street().isEmpty() || place.street().equals(place.name())
        ? place.name()
        : place.name() + ", " + place.street();
  }
}
