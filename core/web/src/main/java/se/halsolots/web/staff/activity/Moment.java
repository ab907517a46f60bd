package se.halsolots.web.staff.activity;

import java.time.Instant;
import se.halsolots.web.site.Moments;
import se.halsolots.web.staff.door.StaffVisit;

/** Says when something was, in the node's local time. */
final class Moment {

  private final StaffVisit visit;
  private final Moments moments;

  Moment(StaffVisit visit) {
    this.visit = visit;
    this.moments = new Moments(visit.visit().words());
  }

  /** {@code 24 november 2026 kl. 14.03}. */
  String of(Instant instant) {
    return moments.fullMoment(instant.atZone(visit.tenant().zone()));
  }
}
