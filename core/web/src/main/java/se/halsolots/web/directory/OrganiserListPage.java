package se.halsolots.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Words;
import se.halsolots.web.structured.PageData;

/** All who arrange something in a node, by their initials. */
@ApplicationScoped
class OrganiserListPage implements ResidentPage {

  static final String ROUTE = "arrangorer";

  @Inject CatalogueLookup catalogue;

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public Answer answer(Visit visit) {
    Words words = visit.words();
    Locale locale = words.locale();
    IndexView view =
        new IndexView(
            words.get("organisers.title", visit.site().shortName()),
            words.get("organisers.lead"),
            words.get("organisers.empty"),
            IndexView.groups(
                catalogue.organisers(visit.tenant()).values(),
                locale,
                one -> IndexView.initial(one.content().name(), locale),
                one -> entry(visit, one)));
    PageHead head = PageHead.of(view.heading(), "aktiviteter", ROUTE).described(view.lead());
    return new Answer.View("index", head.with(PageData.crumbs(visit, head)), view);
  }

  private static IndexView.Entry entry(Visit visit, OrganiserCard organiser) {
    return new IndexView.Entry(
        visit.site().href(ROUTE + "/" + organiser.slug()), organiser.content().name(), "");
  }
}
