package se.halsolots.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Sites;

/** An address to tell people, for the list of nodes on the region's start page. */
@ApplicationScoped
class NodesPage implements ResidentPage {

  @Inject TenantRegistry tenants;
  @Inject Sites sites;

  @Override
  public String route() {
    return "kommuner";
  }

  @Override
  public Answer answer(Visit visit) {
    return new Answer.Moved(sites.homeOf(tenants.region(), visit.site()));
  }
}
