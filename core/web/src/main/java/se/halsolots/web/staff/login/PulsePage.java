package se.halsolots.web.staff.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import se.halsolots.kernel.identity.StaffSessions;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/**
 * Asked by the script of an open page while somebody writes in it. To ask is enough to stay logged
 * in; the answer says for how many idle minutes.
 */
@ApplicationScoped
class PulsePage implements StaffPage {

  @Override
  public RouteFacts facts() {
    return StaffRoutes.own("puls");
  }

  @Override
  public Answer get(StaffVisit visit) {
    return new Answer.Document(
        "application/json",
        "",
        "{\"minutes\":%d}".formatted(StaffSessions.IDLE.toMinutes()),
        Duration.ZERO);
  }
}
