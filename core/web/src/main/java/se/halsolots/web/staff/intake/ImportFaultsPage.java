package se.halsolots.web.staff.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.desk.IntakeDesk;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
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
    StringBuilder text = new StringBuilder("\uFEFF");
    line(
        text,
        visit.words().get("import.fault.position"),
        visit.words().get("import.fault.field"),
        visit.words().get("import.fault.value"),
        visit.words().get("import.fault.reason"),
        visit.words().get("import.fault.effect"));
    List<IntakeFault> faults = desk.faults(id, 0, AT_A_TIME);
    for (int skip = 0; !faults.isEmpty() && skip < MOST; skip += AT_A_TIME) {
      for (IntakeFault fault : faults) {
        line(
            text,
            words.position(fault.position()),
            words.field(fault.field()),
            fault.value(),
            words.reason(fault.reason()),
            SheetWords.effect(visit, fault));
      }
      faults = desk.faults(id, skip + AT_A_TIME, AT_A_TIME);
    }
    return new Answer.Document(
        "text/csv; charset=UTF-8", "fel.csv", text.toString(), Duration.ZERO);
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    return get(visit);
  }

  private static void line(StringBuilder text, String... cells) {
    String between = "";
    for (String cell : cells) {
      text.append(between).append('"').append(harmless(cell).replace("\"", "\"\"")).append('"');
      between = ";";
    }
    text.append("\r\n");
  }

  /** A spreadsheet program must not take what a source says for a formula. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
