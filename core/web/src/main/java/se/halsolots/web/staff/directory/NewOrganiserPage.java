package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Where an organiser is added. */
@ApplicationScoped
class NewOrganiserPage implements StaffPage {

  @Inject OrganiserForms forms;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(OrganiserListDeskPage.PAGE + "/ny", StaffPermission.CATALOGUE_EDIT);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return forms.begin(visit);
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    return forms.create(visit, fields);
  }
}
