package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** An organiser, to look at and to change. */
@ApplicationScoped
class OrganiserDeskPage implements StaffPage {

  @Inject OrganiserForms forms;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(
        OrganiserListDeskPage.PAGE + "/{id}",
        StaffPermission.CATALOGUE_READ,
        StaffPermission.OWN_ACTIVITIES);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return forms.existing(visit, new OrganiserId(Sent.named(visit)));
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    return forms.save(visit, new OrganiserId(Sent.named(visit)), fields);
  }
}
