package se.halsolots.web.staff.selection;

import java.time.LocalDate;
import java.util.Locale;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.desk.SelectionRow;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.TenantId;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.listing.ListingLines;

/** Says in words what a node makes of activities. */
final class SelectionLines {

  private final StaffVisit visit;
  private final TenantRegistry tenants;
  private final ListingLines times;

  SelectionLines(StaffVisit visit, TenantRegistry tenants, LocalDate today) {
    this.visit = visit;
    this.tenants = tenants;
    this.times = new ListingLines(visit, today);
  }

  SelectionView.Line line(SelectionRow row) {
    return new SelectionView.Line(
        row.id().toString(),
        visit.href(SelectionAddress.PAGE + "/" + row.id()),
        row.title(),
        row.organiser(),
        owner(row.owner()),
        times.next(row.timed(), row.next()),
        standing(row),
        look(row),
        row.isShown(),
        row.note());
  }

  /** What residents of the node notice of it. */
  String standing(SelectionRow row) {
    Words words = visit.words();
    return switch (row.choice()) {
      case BY_REACH ->
          words.get(row.reaches() ? "selection.standing.reach" : "selection.standing.beyond");
      case SHOWN, HIGHLIGHTED, HIDDEN -> words.get("selection.standing." + code(row.choice()));
    };
  }

  private static String look(SelectionRow row) {
    return switch (row.choice()) {
      case BY_REACH -> row.reaches() ? "reach" : "archived";
      case SHOWN, HIGHLIGHTED -> "published";
      case HIDDEN -> "bad";
    };
  }

  /** What people call the node that it belongs to. */
  String owner(TenantId owner) {
    return owner.equals(visit.tenant().id())
        ? visit.words().get("selection.owner.self")
        : tenants.find(owner).map(Tenant::shortName).orElse(owner.value());
  }

  static String code(SelectionChoice choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
