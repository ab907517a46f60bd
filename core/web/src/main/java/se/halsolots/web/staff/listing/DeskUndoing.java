package se.halsolots.web.staff.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.desk.DeskUndo;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.door.Undo;

/** Takes back what was done to several activities. */
@ApplicationScoped
class DeskUndoing implements Undo {

  static final String KIND = "arbete";

  @Inject DeskUndo desk;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String undo(StaffVisit visit, String what) {
    return "resultat/" + desk.takeBack(ResultPage.id(what));
  }
}
