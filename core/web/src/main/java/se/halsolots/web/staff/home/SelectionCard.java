package se.halsolots.web.staff.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.desk.SelectionDesk;
import se.halsolots.catalogue.desk.SelectionFilter;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.staff.door.StaffVisit;

/** What the node puts forward and hides. */
@ApplicationScoped
class SelectionCard implements HomeCard {

  private static final int PLACE = 40;

  @Inject SelectionDesk desk;

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public List<Tile> tiles(StaffVisit visit) {
    return visit.may(StaffPermission.CATALOGUE_SELECT)
        ? List.of(
            tile(visit, "highlighted", SelectionChoice.HIGHLIGHTED, "val=lyfts"),
            tile(visit, "hidden", SelectionChoice.HIDDEN, "val=dolda"))
        : List.of();
  }

  private Tile tile(StaffVisit visit, String code, SelectionChoice choice, String query) {
    long count = desk.count(SelectionFilter.ALL.of(choice));
    return new Tile(
        count,
        visit.words().get("home.tile." + code, count),
        visit.words().get("home.hint." + code),
        visit.href("urval") + "?" + query,
        false);
  }
}
