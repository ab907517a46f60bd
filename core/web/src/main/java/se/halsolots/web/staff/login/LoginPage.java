package se.halsolots.web.staff.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Sites;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Where one logs in when one wants nothing else yet; leads to the node one works in. */
@ApplicationScoped
public class LoginPage implements StaffPage {

  public static final String PAGE = "logga-in";

  @Inject TenantRegistry tenants;
  @Inject Sites sites;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.own(PAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    if (visit.worksHere() || visit.member().nodes().isEmpty()) {
      return new Answer.SeeOther(visit.href(""));
    }
    return new Answer.SeeOther(
        sites.homeOf(tenants.get(visit.member().nodes().first()), visit.site()) + StaffRoutes.ROOT);
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    return get(visit);
  }
}
