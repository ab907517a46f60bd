package se.halsolots.web.staff.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.participation.ContactRequests;
import se.halsolots.web.staff.door.StaffVisit;

/** Residents who wait for somebody to contact them. */
@ApplicationScoped
class RequestCard implements HomeCard {

  private static final int PLACE = 10;

  @Inject ContactRequests requests;

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public List<Tile> tiles(StaffVisit visit) {
    if (!visit.may(StaffPermission.REQUESTS_ANSWER)) {
      return List.of();
    }
    long count = requests.openCount();
    return List.of(
        new Tile(
            count,
            visit.words().get("home.tile.request", count),
            visit.words().get("home.hint.request"),
            visit.href("kontakt"),
            true));
  }
}
