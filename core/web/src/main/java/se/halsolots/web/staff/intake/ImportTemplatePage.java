package se.halsolots.web.staff.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.catalogue.intake.template.TemplateFile;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** The template to fill in, for spreadsheet programs. */
@ApplicationScoped
class ImportTemplatePage implements StaffPage {

  static final String PAGE = "import/mall.csv";

  @Inject PluginFields fields;
  @Inject Clock clock;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(PAGE, StaffPermission.CATALOGUE_IMPORT);
  }

  @Override
  public Answer get(StaffVisit visit) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), visit.tenant().zone());
    return new Answer.Document(
        "text/csv; charset=UTF-8",
        "aktiviteter-mall.csv",
        TemplateFile.csv(today.plusMonths(1).withDayOfMonth(1), fields.of(visit.tenant())),
        Duration.ZERO);
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    return get(visit);
  }
}
