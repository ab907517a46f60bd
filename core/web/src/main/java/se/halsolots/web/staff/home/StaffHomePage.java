package se.halsolots.web.staff.home;

import jakarta.enterprise.context.ApplicationScoped;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** What waits for somebody in the node today. */
@ApplicationScoped
class StaffHomePage implements StaffPage {

  /** What the view shows. */
  public record Model(String greeting) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of("");
  }

  @Override
  public Answer get(StaffVisit visit) {
    String greeting = visit.words().get("home.greeting", visit.member().name().split(" ", -1)[0]);
    return new Answer.View(
        "home",
        PageHead.of(visit.words().get("nav.start"), "", StaffRoutes.ROOT),
        new Model(greeting));
  }
}
