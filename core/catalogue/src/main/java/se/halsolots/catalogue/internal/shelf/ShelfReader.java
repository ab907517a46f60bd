package se.halsolots.catalogue.internal.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ArticleCard;
import se.halsolots.catalogue.ArticleDetails;
import se.halsolots.catalogue.CatalogueKind;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.SearchHits;
import se.halsolots.catalogue.SearchQuestion;
import se.halsolots.catalogue.internal.search.CatalogueIndex;
import se.halsolots.catalogue.internal.store.OldAddresses;
import se.halsolots.kernel.tenancy.Tenant;

/**
 * Answers from the nodes' views; long texts come from the database and are kept while they are
 * right.
 */
@ApplicationScoped
public class ShelfReader {

  private static final int FEW_HITS = 300;

  /** Among more activities than this a word mostly finds more than are worth counting. */
  private static final int MANY_ACTIVITIES = 1_000;

  @Inject CatalogueShelf shelf;
  @Inject LongTexts longTexts;
  @Inject CatalogueIndex index;
  @Inject Clock clock;

  public long stamp(Tenant node) {
    return shelf.view(node).stamp();
  }

  public ListAnswer list(Tenant node, ListQuestion question) {
    NodeView view = shelf.view(node);
    if (question.words().isBlank()) {
      return new NodeList(view, question, view.everything()).inOrder();
    }
    SearchHits hits = hits(node, view, question);
    return NodeList.ofHits(view, question, hits);
  }

  /**
   * All there are at most, if they are to be narrowed; else as many as make counts worth while, or
   * only the page's if there are more.
   */
  private SearchHits hits(Tenant node, NodeView view, ListQuestion question) {
    int upToPage = question.page() * question.size();
    if (!question.chosen().isEmpty() || upToPage > FEW_HITS) {
      return search(node, question, SearchQuestion.MAX_LIMIT);
    }
    if (view.size() > MANY_ACTIVITIES) {
      SearchHits onPage = search(node, question, upToPage);
      if (onPage.total() > FEW_HITS || onPage.total() == onPage.ids().size()) {
        return onPage;
      }
    }
    return search(node, question, FEW_HITS);
  }

  private SearchHits search(Tenant node, ListQuestion question, int limit) {
    return index.search(
        new SearchQuestion(
            node.id(),
            question.language(),
            question.words(),
            Set.of(CatalogueKind.ACTIVITY),
            0,
            limit));
  }

  public List<ActivityCard> highlighted(Tenant node, int most) {
    NodeView view = shelf.view(node);
    List<ActivityCard> cards = new ArrayList<>();
    for (int number : view.order(ListOrder.SOONEST)) {
      if (cards.size() >= most) {
        break;
      }
      if (view.highlighted().has(number)) {
        cards.add(view.card(number));
      }
    }
    return cards;
  }

  public List<ActivityCard> activities(Tenant node, List<UUID> ids) {
    NodeView view = shelf.view(node);
    return ids.stream().flatMapToInt(id -> view.number(id).stream()).mapToObj(view::card).toList();
  }

  public Optional<ActivityDetails> activity(Tenant node, String slug) {
    NodeView view = shelf.view(node);
    return view.bySlug(slug)
        .flatMap(
            card ->
                longTexts.activity(card.id(), card.revision()).map(text -> details(card, text)));
  }

  private ActivityDetails details(ActivityCard card, LongTexts.ActivityTexts texts) {
    return new ActivityDetails(
        card,
        texts.content(),
        texts.series(),
        texts.coming().at(clock.instant(), ActivityDetails.MAX_OCCASIONS),
        texts.coOrganisers(),
        texts.verifiedBy());
  }

  public Optional<String> renamedActivity(Tenant node, String oldSlug) {
    return longTexts
        .renamedActivity(oldSlug)
        .filter(slug -> shelf.view(node).bySlug(slug).isPresent());
  }

  public Optional<String> renamedOrganiser(Tenant node, String oldSlug) {
    return longTexts.renamed(OldAddresses.ORGANISER, oldSlug).filter(organisers(node)::containsKey);
  }

  public Optional<String> renamedPlace(Tenant node, String oldSlug) {
    return longTexts.renamed(OldAddresses.PLACE, oldSlug).filter(places(node)::containsKey);
  }

  public Optional<String> renamedArticle(Tenant node, String oldSlug) {
    return longTexts
        .renamed(OldAddresses.ARTICLE, oldSlug)
        .filter(slug -> articles(node).stream().anyMatch(one -> one.slug().equals(slug)));
  }

  public Map<String, OrganiserCard> organisers(Tenant node) {
    return shelf.view(node).organisers();
  }

  public Map<String, PlaceCard> places(Tenant node) {
    return shelf.view(node).places();
  }

  public Map<String, String> localityNames(Tenant node) {
    return shelf.view(node).localityNames();
  }

  public List<ArticleCard> articles(Tenant node) {
    return shelf.view(node).articles();
  }

  public Optional<ArticleDetails> article(Tenant node, String slug) {
    return articles(node).stream()
        .filter(article -> article.slug().equals(slug))
        .findFirst()
        .flatMap(
            card ->
                longTexts
                    .article(card.id(), card.revision())
                    .map(content -> new ArticleDetails(card, content)));
  }

  public Collection<String> activitySlugs(Tenant node) {
    return shelf.view(node).slugs();
  }
}
