package se.halsolots.web.staff.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import se.halsolots.catalogue.intake.desk.ImportSheet;
import se.halsolots.catalogue.intake.desk.IntakeDesk;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.form.SentFile;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Where one chooses what to take in, and sees what was taken in before. */
@ApplicationScoped
class ImportPage implements StaffPage {

  static final String PAGE = "import";

  private static final String SOURCE = "kalla";
  private static final String HOW = "hur";
  private static final String DRAFTS = "utkast";
  private static final String PUBLISH = "publicera";
  private static final String ADDRESS = "adress";
  private static final String FILE = "fil";
  private static final int SHOWN = 20;

  @Inject IntakeDesk desk;

  /** What the view shows. */
  public record Model(
      String source,
      List<String> sources,
      List<Choice> ways,
      String address,
      String hosts,
      String hostsHint,
      String fileHint,
      String template,
      List<Line> lines,
      String older,
      FormErrors errors) {}

  /** An import that was asked for before. */
  public record Line(
      String href,
      String when,
      String source,
      String name,
      String by,
      String state,
      String badge,
      String result) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(PAGE, StaffPermission.CATALOGUE_IMPORT);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, new Fields(java.util.Map.of()), FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    Optional<SentFile> file = fields.file();
    String address = fields.text(ADDRESS);
    FormErrors errors = check(visit, fields, file.isPresent());
    if (!errors.isEmpty()) {
      return view(visit, fields, errors);
    }
    IntakeDesk.Wish wish =
        new IntakeDesk.Wish(fields.text(SOURCE), fields.text(HOW).equals(PUBLISH));
    try {
      UUID id =
          file.isPresent()
              ? desk.look(wish, file.get().name(), file.get().content())
              : desk.look(wish, address);
      desk.waitFor(id);
      return new Answer.SeeOther(visit.href(PAGE + "/" + id));
    } catch (PortalException e) {
      if (e.code() != ErrorCode.INVALID_INPUT) {
        throw e;
      }
      return view(
          visit, fields, FormErrors.of(field(e.getMessage(), file.isPresent()), said(visit, e)));
    }
  }

  private FormErrors check(StaffVisit visit, Fields fields, boolean hasFile) {
    FormErrors errors = FormErrors.none();
    if (fields.text(SOURCE).isEmpty()) {
      errors = errors.with(SOURCE, said(visit, "import.error.source"));
    }
    if (!hasFile && fields.text(ADDRESS).isEmpty()) {
      String key = desk.hosts().isEmpty() ? "import.error.nothing" : "import.error.nothing-at-all";
      errors = errors.with(FILE, said(visit, key));
    }
    return errors;
  }

  private static String field(String key, boolean hasFile) {
    return key.endsWith("source") ? SOURCE : hasFile ? FILE : ADDRESS;
  }

  private static String said(StaffVisit visit, String key) {
    return visit.words().get(key, megabytes());
  }

  /** What is wrong, more precisely where the file shows what it is instead. */
  private static String said(StaffVisit visit, PortalException e) {
    String found = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
    String reason = new FaultWords(visit.language()).reason(found);
    return reason.equals(found) ? said(visit, e.getMessage()) : reason;
  }

  private static long megabytes() {
    return IntakeDesk.MOST_BYTES / (1024 * 1024);
  }

  private Answer view(StaffVisit visit, Fields fields, FormErrors errors) {
    int skip = skip(visit);
    List<ImportSheet> sheets = desk.latest(skip, SHOWN + 1);
    String title = visit.words().get("nav.import");
    String hosts = String.join(", ", new TreeSet<>(desk.hosts()));
    Model model =
        new Model(
            fields.has(SOURCE) ? fields.text(SOURCE) : "",
            desk.sources(),
            ways(visit, fields),
            fields.text(ADDRESS),
            hosts,
            visit.words().get("import.address.hint", hosts),
            said(visit, "import.file.hint"),
            visit.href(ImportTemplatePage.PAGE),
            sheets.stream().limit(SHOWN).map(sheet -> line(visit, sheet)).toList(),
            sheets.size() > SHOWN ? visit.href(PAGE) + "?fran=" + (skip + SHOWN) : "",
            errors);
    return new Answer.View(
        "intake/import",
        PageHead.of(
            errors.isEmpty() ? title : visit.words().get("form.error.title", title), PAGE, PAGE),
        model,
        errors.isEmpty() ? 200 : 422);
  }

  private static int skip(StaffVisit visit) {
    return visit
        .query()
        .first("fran")
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  private static List<Choice> ways(StaffVisit visit, Fields fields) {
    String chosen = fields.text(HOW).equals(PUBLISH) ? PUBLISH : DRAFTS;
    return Choice.of(
        visit.may(StaffPermission.CATALOGUE_PUBLISH)
            ? Stream.of(DRAFTS, PUBLISH)
            : Stream.of(DRAFTS),
        way -> way,
        way -> visit.words().get("import.way." + way),
        List.of(chosen));
  }

  private static Line line(StaffVisit visit, ImportSheet sheet) {
    SheetWords words = new SheetWords(visit);
    return new Line(
        visit.href(PAGE + "/" + sheet.id()),
        words.moment(sheet.askedAt()),
        sheet.source(),
        sheet.name(),
        sheet.askedBy().isEmpty() ? visit.words().get("import.by-command") : sheet.askedBy(),
        words.state(sheet.state()),
        SheetWords.badge(sheet.state()),
        words.result(sheet));
  }
}
