package se.halsolots.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;

/** The page one comes to first. */
@ApplicationScoped
class StartPage implements ResidentPage {

  @Inject NodeStart nodeStart;
  @Inject RegionStart regionStart;

  @Override
  public String route() {
    return "";
  }

  @Override
  public Answer answer(Visit visit) {
    PageHead head =
        PageHead.of(visit.words().get("start.title"), "", "")
            .described(visit.words().get("start.lead"));
    return visit.tenant().isRegion()
        ? new Answer.View("region", head, regionStart.model(visit))
        : new Answer.View("start", head, nodeStart.model(visit));
  }
}
