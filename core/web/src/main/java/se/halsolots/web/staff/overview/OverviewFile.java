package se.halsolots.web.staff.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.reporting.overview.NodeOverview;
import se.halsolots.reporting.overview.RegionOverview;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.CsvSheet;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** What the overview shows, as a file for a spreadsheet: the same activities in the same order. */
@ApplicationScoped
class OverviewFile implements StaffPage {

  static final String PAGE = OverviewPage.PAGE + "/alla-kommuner.csv";

  @Inject RegionOverview overview;
  @Inject Clock clock;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.region(PAGE, StaffPermission.OVERVIEW_READ);
  }

  @Override
  public Answer get(StaffVisit visit) {
    OverviewQuestion question = OverviewQuestion.of(visit.query());
    RegionOverview.Found found = overview.export(question.filter());
    List<NodeOverview> nodes = question.sorted(found.nodes());
    OverviewValues values = new OverviewValues(visit.words(), visit.site(), clock.instant());
    return CsvSheet.answer(
        "alla-kommuner-%s.csv".formatted(LocalDate.now(clock.withZone(visit.tenant().zone()))),
        new OverviewCsv(values, visit.words()).rows(nodes));
  }
}
