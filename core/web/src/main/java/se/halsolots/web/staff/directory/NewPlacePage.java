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

/** Where a place is added. */
@ApplicationScoped
class NewPlacePage implements StaffPage {

  @Inject PlaceForms forms;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(PlaceListDeskPage.PAGE + "/ny", StaffPermission.CATALOGUE_EDIT);
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
