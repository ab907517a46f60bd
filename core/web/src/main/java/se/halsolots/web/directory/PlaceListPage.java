package se.halsolots.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Words;
import se.halsolots.web.structured.PageData;

/** All places where something is in a node, by their localities. */
@ApplicationScoped
class PlaceListPage implements ResidentPage {

  static final String ROUTE = "platser";

  @Inject CatalogueLookup catalogue;

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public Answer answer(Visit visit) {
    Words words = visit.words();
    String elsewhere = words.get("places.elsewhere");
    IndexView view =
        new IndexView(
            words.get("places.title", visit.site().shortName()),
            words.get("places.lead"),
            words.get("places.empty"),
            IndexView.groups(
                catalogue.places(visit.tenant()).values(),
                words.locale(),
                one -> one.content().locality().isEmpty() ? elsewhere : one.content().locality(),
                one -> entry(visit, one)));
    PageHead head = PageHead.of(view.heading(), "aktiviteter", ROUTE).described(view.lead());
    return new Answer.View("index", head.with(PageData.crumbs(visit, head)), view);
  }

  private static IndexView.Entry entry(Visit visit, PlaceCard place) {
    return new IndexView.Entry(
        visit.site().href(ROUTE + "/" + place.slug()),
        place.content().name(),
        place.content().street());
  }
}
