package se.halsolots.web.staff.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.desk.IntakeDesk;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.CsvSheet;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** What is wrong with a source, to send to whoever made it. */
@ApplicationScoped
class ImportFaultsPage implements StaffPage {

  private static final int AT_A_TIME = 1_000;
  private static final int MOST = 20_000;

  @Inject IntakeDesk desk;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of("import/{id}/fel.csv", StaffPermission.CATALOGUE_IMPORT);
  }

  @Override
  public Answer get(StaffVisit visit) {
    UUID id = SheetPage.id(visit);
    FaultWords words = new FaultWords(visit.language());
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("position", "field", "value", "reason", "effect")
            .map(head -> visit.words().get("import.fault." + head))
            .toList());
    List<IntakeFault> faults = desk.faults(id, 0, AT_A_TIME);
    for (int skip = 0; !faults.isEmpty() && skip < MOST; skip += AT_A_TIME) {
      for (IntakeFault fault : faults) {
        rows.add(
            List.of(
                words.position(fault.position()),
                words.field(fault.field()),
                fault.value(),
                words.reason(fault.reason()),
                SheetWords.effect(visit, fault)));
      }
      faults = desk.faults(id, skip + AT_A_TIME, AT_A_TIME);
    }
    return CsvSheet.answer("fel.csv", rows);
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    return get(visit);
  }
}
