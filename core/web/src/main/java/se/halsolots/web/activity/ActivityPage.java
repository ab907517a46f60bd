package se.halsolots.web.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.kernel.plugin.PluginBlocks;
import se.halsolots.spi.PageBlock;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.structured.ActivityData;
import se.halsolots.web.structured.PageData;

/** One activity with all that one needs to know to go there; or a place to use on one's own. */
@ApplicationScoped
class ActivityPage implements ResidentPage {

  static final String ROUTE = "aktiviteter/{slug}";

  @Inject CatalogueLookup catalogue;
  @Inject PluginBlocks plugins;
  @Inject PluginFields fields;
  @Inject Clock clock;

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public Answer answer(Visit visit) {
    String slug = visit.named("slug");
    Optional<ActivityDetails> details = catalogue.activity(visit.tenant(), slug);
    if (details.isPresent()) {
      return page(visit, details.get());
    }
    return catalogue
        .renamedActivity(visit.tenant(), slug)
        .<Answer>map(now -> new Answer.Moved(visit.site().href("aktiviteter/" + now)))
        .orElseGet(Answer.Missing::new);
  }

  private Answer page(Visit visit, ActivityDetails details) {
    ActivityViewMaker maker =
        new ActivityViewMaker(
            visit,
            details,
            clock.instant().atZone(visit.tenant().zone()).toLocalDate(),
            new Surroundings(
                catalogue.places(visit.tenant()).keySet(),
                catalogue.organisers(visit.tenant()).keySet(),
                fields.of(visit.tenant())));
    ActivityView view =
        maker.view(
            new RelatedActivities(catalogue, visit).of(details.card()),
            plugins.about(
                details.card().id().value(),
                PageBlock.Place.ACTIVITY_PAGE,
                visit.tenant(),
                visit.language()));
    return new Answer.View("activity", head(visit, details, view), view);
  }

  private static PageHead head(Visit visit, ActivityDetails details, ActivityView view) {
    String section = view.selfGuided() ? "egen-hand" : "aktiviteter";
    PageHead head =
        PageHead.of(view.title().text(), section, "aktiviteter/" + details.card().slug())
            .described(view.summary().text())
            .below(
                new PageHead.Crumb(
                    visit.site().href(section), visit.words().get("nav." + section)));
    List<String> data = new ArrayList<>(ActivityData.documents(visit, details));
    data.add(PageData.crumbs(visit, head));
    PageHead whole = head.with(data.toArray(String[]::new));
    return view.over() ? whole.notIndexed() : whole;
  }
}
