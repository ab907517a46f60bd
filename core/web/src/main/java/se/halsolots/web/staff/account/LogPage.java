package se.halsolots.web.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.audit.AuditRecord;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.PluginRegistry;
import se.halsolots.spi.Choice;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Query;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.CsvSheet;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Who did what in the node, as a list and as a file. */
@ApplicationScoped
class LogPage implements StaffPage {

  private static final String PAGE = "logg";
  private static final String FORMAT = "format";
  private static final int ROWS = 50;
  private static final int MOST_IN_A_FILE = 20_000;

  @Inject AuditLog log;
  @Inject PluginRegistry plugins;

  /** A line of the log. */
  public record Row(String machine, String when, String who, String what, String label) {}

  /** What one can narrow the list by. */
  public record Filter(List<Choice> kinds, List<Choice> people, String from, String to) {}

  /** Addresses; empty where there is nothing. */
  public record Ways(String newer, String older, String file, String all) {}

  /** What the view shows. */
  public record Model(String count, List<Row> rows, Filter filter, Ways ways) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(PAGE, StaffPermission.AUDIT_READ);
  }

  @Override
  public Answer get(StaffVisit visit) {
    LogQuestion question = LogQuestion.of(visit.query());
    AuditLog.Question asked = question.asked(visit.tenant().zone());
    if (visit.query().first(FORMAT).equals(Optional.of("csv"))) {
      return file(visit, asked);
    }
    long count = log.count(asked);
    int page = (int) Math.max(1, Math.min(question.page(), (count + ROWS - 1) / ROWS));
    List<Row> rows = rows(visit, log.find(asked, (page - 1) * ROWS, ROWS));
    return new Answer.View(
        "account/log",
        PageHead.of(visit.words().get("log.title"), PAGE, ""),
        new Model(
            visit.words().get("log.count", count),
            rows,
            filter(visit, question),
            ways(visit, page, (long) page * ROWS < count)));
  }

  private Filter filter(StaffVisit visit, LogQuestion question) {
    Words words = visit.words();
    return new Filter(
        Choice.of(
            LogQuestion.KINDS.stream(),
            kind -> kind,
            kind -> words.get("audit.kind." + kind),
            List.of(question.kind())),
        Choice.of(
            log.people().stream(),
            AuditLog.Person::accountId,
            AuditLog.Person::name,
            List.of(question.who())),
        question.from().map(Object::toString).orElse(""),
        question.to().map(Object::toString).orElse(""));
  }

  private static Ways ways(StaffVisit visit, int page, boolean more) {
    Query query =
        visit
            .query()
            .only(List.of(LogQuestion.KIND, LogQuestion.WHO, LogQuestion.FROM, LogQuestion.TO));
    String here = visit.href(PAGE);
    return new Ways(
        page > 1 ? here + query.with(LogQuestion.PAGE, String.valueOf(page - 1)) : "",
        more ? here + query.with(LogQuestion.PAGE, String.valueOf(page + 1)) : "",
        here + query.with(FORMAT, "csv"),
        query.isEmpty() ? "" : here);
  }

  private List<Row> rows(StaffVisit visit, List<AuditRecord> records) {
    PersonWords said = new PersonWords(visit);
    return records.stream()
        .map(
            one ->
                new Row(
                    Moments.machine(one.at().atZone(visit.tenant().zone())),
                    said.moment(one.at()),
                    one.who().isEmpty() ? visit.words().get("log.nobody") : one.who(),
                    ofModule(one.action(), visit)
                        .orElseGet(() -> action(one.action(), visit.words())),
                    one.label()))
        .toList();
  }

  /** What was done in a module, as the module says it. */
  private Optional<String> ofModule(String action, StaffVisit visit) {
    String[] parts = action.split("\\.", 2);
    return parts.length == 1
        ? Optional.empty()
        : plugins
            .find(parts[0])
            .flatMap(plugin -> plugin.texts().find(visit.language(), "audit." + parts[1]));
  }

  /** The action in words; of one that no text knows at least the kind. */
  static String action(String action, Words words) {
    String known = words.getOr("audit." + action, "");
    if (!known.isEmpty()) {
      return known;
    }
    String[] parts = action.split("\\.", 2);
    String kind = words.getOr("audit.kind." + parts[0], parts[0]);
    return parts.length == 1 ? kind : kind + ": " + parts[1].replace('.', ' ').replace('-', ' ');
  }

  private Answer file(StaffVisit visit, AuditLog.Question asked) {
    Words words = visit.words();
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            words.get("log.when"),
            words.get("log.who"),
            words.get("log.what"),
            words.get("log.label")));
    for (Row row : rows(visit, log.find(asked, 0, MOST_IN_A_FILE))) {
      lines.add(List.of(row.machine().replace('T', ' '), row.who(), row.what(), row.label()));
    }
    return CsvSheet.answer(PAGE + "-" + visit.tenant().id() + ".csv", lines);
  }
}
