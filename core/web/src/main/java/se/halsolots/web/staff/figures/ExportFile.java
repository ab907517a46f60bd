package se.halsolots.web.staff.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.PluginExports;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.CsvSheet;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** A file of a module, for a spreadsheet. */
@ApplicationScoped
class ExportFile implements StaffPage {

  private static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject PluginExports exports;
  @Inject Clock clock;

  static String address(String plugin, String name) {
    return FiguresPage.ROUTE + "/" + plugin + "/" + name;
  }

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(address("{modul}", "{fil}"), StaffPermission.CATALOGUE_READ);
  }

  @Override
  public Answer get(StaffVisit visit) {
    LocalDate today = LocalDate.now(clock.withZone(visit.tenant().zone()));
    Period period = Period.of(visit.query()::first, Period.yearOf(today));
    String name =
        "%s-%s-%s--%s"
            .formatted(visit.named("fil"), visit.tenant().id(), period.from(), period.to());
    boolean xlsx = visit.query().first("format").filter("xlsx"::equals).isPresent();
    return exports
        .take(
            visit.named("modul"),
            visit.named("fil"),
            visit.language(),
            period.from(),
            period.before())
        .<Answer>map(content -> xlsx ? xlsx(name, content) : csv(name, content))
        .orElseGet(Answer.Missing::new);
  }

  private static Answer csv(String name, PluginExports.Content content) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(content.headings());
    content.rows().forEach(rows::add);
    return CsvSheet.answer(name + ".csv", rows);
  }

  private static Answer xlsx(String name, PluginExports.Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Halsolots", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("1");
      write(sheet, 0, content.headings());
      sheet.range(0, 0, 0, Math.max(0, content.headings().size() - 1)).style().bold().set();
      int row = 1;
      for (List<String> values : content.rows()) {
        write(sheet, row, values);
        row++;
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answer.Document(XLSX_TYPE, name + ".xlsx", bytes.toByteArray(), Duration.ZERO);
  }

  /** What looks like a number is one, so that a payroll program can add it up. */
  private static void write(Worksheet sheet, int row, List<String> values) {
    for (int column = 0; column < values.size(); column++) {
      String value = values.get(column);
      if (value.matches("-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?")) {
        sheet.value(row, column, Double.parseDouble(value));
      } else {
        sheet.value(row, column, value);
      }
    }
  }
}
