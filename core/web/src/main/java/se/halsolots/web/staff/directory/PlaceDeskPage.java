package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** A place, to look at and to change. */
@ApplicationScoped
class PlaceDeskPage implements StaffPage {

  @Inject PlaceForms forms;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(PlaceListDeskPage.PAGE + "/{id}", StaffPermission.CATALOGUE_READ);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return forms.existing(visit, new PlaceId(Sent.named(visit)));
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    return forms.save(visit, new PlaceId(Sent.named(visit)), fields);
  }
}
