package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.desk.OrganiserDesk;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** The node's organisers. */
@ApplicationScoped
class OrganiserListDeskPage implements StaffPage {

  static final String PAGE = "arrangorer";

  @Inject OrganiserDesk desk;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(PAGE, StaffPermission.CATALOGUE_READ, StaffPermission.OWN_ACTIVITIES);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return DirectoryList.view(
        visit, PAGE, desk.all().stream().map(one -> row(visit, one)).toList(), desk.mayWrite());
  }

  private static DirectoryRows.Row row(StaffVisit visit, OrganiserDesk.Line one) {
    String id = one.id().toString();
    return new DirectoryRows.Row(
        id,
        visit.href(PAGE + "/" + id),
        one.content().name(),
        OrganiserForms.kind(visit, one.content().kind()),
        one.content().email(),
        String.valueOf(one.activities()),
        one.activities(),
        "",
        "");
  }
}
