package se.halsolots.web.staff.intake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.desk.ImportCounts;
import se.halsolots.catalogue.intake.desk.ImportRow;
import se.halsolots.catalogue.intake.desk.ImportSheet;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.catalogue.intake.desk.IntakeDesk;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/** Makes the model of the page of an import. */
final class SheetModelMaker {

  private static final int FAULTS_A_PAGE = 25;
  private static final String FROM = "fran";

  private final IntakeDesk desk;
  private final StaffVisit visit;
  private final Words words;
  private final SheetWords said;

  SheetModelMaker(IntakeDesk desk, StaffVisit visit) {
    this.desk = desk;
    this.visit = visit;
    this.words = visit.words();
    this.said = new SheetWords(visit);
  }

  SheetModel of(ImportSheet sheet, boolean tooLate) {
    String state = code(sheet.state());
    return new SheetModel(
        words.get("import.title." + state, sheet.source()),
        words.get("import.lead." + (before(sheet) ? state + "-before" : state)),
        sheet.state().isAtWork(),
        percent(sheet),
        progress(sheet),
        notices(sheet, tooLate),
        sheet.message().isEmpty() ? "" : new FaultWords(visit.language()).reason(sheet.message()),
        figures(sheet),
        preview(sheet),
        faults(sheet),
        facts(sheet),
        ways(sheet));
  }

  /** Whether it was stopped before anything was taken in. */
  private static boolean before(ImportSheet sheet) {
    return sheet.state() == ImportState.CANCELLED && sheet.counts().doings() == 0;
  }

  private SheetModel.Preview preview(ImportSheet sheet) {
    boolean looked = sheet.state() == ImportState.LOOKED;
    return new SheetModel.Preview(
        looked ? rows(desk.rows(sheet.id())) : List.of(),
        words.get("import.rows", sheet.counts().doings() + sheet.counts().unchanged()),
        looked ? rows(desk.twins(sheet.id())) : List.of(),
        words.get("import.twins", sheet.counts().twins()));
  }

  private SheetModel.Faults faults(ImportSheet sheet) {
    int from = from();
    String here = visit.href(ImportPage.PAGE + "/" + sheet.id());
    List<IntakeFault> faults = desk.faults(sheet.id(), from, FAULTS_A_PAGE + 1);
    int before = Math.max(0, from - FAULTS_A_PAGE);
    boolean more = faults.size() > FAULTS_A_PAGE;
    return new SheetModel.Faults(
        faults.stream().limit(FAULTS_A_PAGE).map(this::fault).toList(),
        faultsTitle(sheet, from),
        here + "/fel.csv",
        from > 0 ? here + "?" + FROM + "=" + before + "#fel" : "",
        more ? here + "?" + FROM + "=" + (from + FAULTS_A_PAGE) + "#fel" : "");
  }

  private SheetModel.Ways ways(ImportSheet sheet) {
    ImportState state = sheet.state();
    ImportCounts counts = sheet.counts();
    boolean decide = state == ImportState.LOOKED && counts.doings() > 0;
    boolean undoable =
        state.canBeTakenBack()
            && counts.created() + counts.removed() > 0
            && visit.may(StaffPermission.CATALOGUE_PUBLISH);
    return new SheetModel.Ways(
        state.canBeTakenBack() && counts.doings() > 0 ? drafts(sheet) : "",
        decide ? start(sheet) : "",
        cancelButton(state),
        state == ImportState.RUNNING ? words.get("import.cancel.lead") : "",
        undoable ? words.get("import.back") : "",
        visit.href(ImportPage.PAGE));
  }

  private String start(ImportSheet sheet) {
    return words.get(sheet.publish() ? "import.start.publish" : "import.start.drafts");
  }

  private String cancelButton(ImportState state) {
    return switch (state) {
      case LOOKING, LOOKED -> words.get("import.cancel.look");
      case RUNNING -> words.get("import.cancel.run");
      case DONE, FAILED, CANCELLED, TAKING_BACK, TAKEN_BACK -> "";
    };
  }

  private static String code(ImportState state) {
    return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private int from() {
    return visit
        .query()
        .first(FROM)
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  private static int percent(ImportSheet sheet) {
    return sheet.expected() == 0
        ? -1
        : (int) Math.min(100, sheet.counts().items() * 100 / sheet.expected());
  }

  private String progress(ImportSheet sheet) {
    return sheet.expected() == 0
        ? words.get("import.progress.items", sheet.counts().items())
        : words.get("import.progress.of", sheet.counts().items(), sheet.expected());
  }

  private List<String> notices(ImportSheet sheet, boolean tooLate) {
    List<String> notices = new ArrayList<>();
    ImportCounts counts = sheet.counts();
    if (tooLate) {
      notices.add(words.get("import.notice.late"));
    }
    if (sheet.state() == ImportState.LOOKED && counts.doings() == 0) {
      notices.add(words.get("import.notice.nothing"));
    } else if (sheet.state() == ImportState.LOOKED) {
      notices.add(words.get(sheet.publish() ? "import.notice.publish" : "import.notice.drafts"));
    }
    if (sheet.state() == ImportState.TAKEN_BACK) {
      notices.add(words.get("import.notice.undone", counts.undone(), kept(counts)));
    }
    if (sheet.state().canBeTakenBack() && counts.changed() > 0) {
      notices.add(words.get("import.notice.changed", counts.changed()));
    }
    return notices;
  }

  private static long kept(ImportCounts counts) {
    return Math.max(0, counts.doings() - counts.undone());
  }

  private List<SheetModel.Figure> figures(ImportSheet sheet) {
    ImportCounts counts = sheet.counts();
    List<SheetModel.Figure> figures = new ArrayList<>();
    figures.add(figure(counts.created(), "import.figure.created"));
    figures.add(figure(counts.changed(), "import.figure.changed"));
    figures.add(figure(counts.unchanged(), "import.figure.unchanged"));
    figures.add(figure(counts.removed(), "import.figure.removed"));
    figures.add(figure(counts.refused(), "import.figure.refused"));
    return figures;
  }

  private SheetModel.Figure figure(long count, String key) {
    return new SheetModel.Figure(words.get("import.number", count), words.get(key));
  }

  private List<SheetModel.Row> rows(List<ImportRow> rows) {
    return rows.stream().map(this::row).toList();
  }

  private SheetModel.Row row(ImportRow row) {
    boolean inSource = row.twin().equals(ImportRow.IN_SOURCE);
    return new SheetModel.Row(
        new FaultWords(visit.language()).position(row.position()),
        said.outcome(row.outcome()),
        row.title(),
        row.organiser(),
        row.place(),
        row.start().map(said::moment).orElse(""),
        inSource || row.twin().isEmpty() ? "" : visit.href("aktiviteter/" + row.twin()),
        words.get(inSource ? "import.twin.source" : "import.twin.catalogue"));
  }

  private SheetModel.Fault fault(IntakeFault fault) {
    FaultWords faultWords = new FaultWords(visit.language());
    return new SheetModel.Fault(
        faultWords.position(fault.position()),
        faultWords.field(fault.field()),
        fault.value(),
        faultWords.reason(fault.reason()),
        SheetWords.effect(visit, fault));
  }

  private String faultsTitle(ImportSheet sheet, int from) {
    long all = sheet.counts().faults();
    return all <= FAULTS_A_PAGE
        ? words.get("import.faults", all)
        : words.get(
            "import.faults.part", from + 1, Math.min(all, (long) from + FAULTS_A_PAGE), all);
  }

  private List<SheetModel.Fact> facts(ImportSheet sheet) {
    List<SheetModel.Fact> facts = new ArrayList<>();
    facts.add(fact("import.fact.name", sheet.name()));
    facts.add(fact("import.fact.source", sheet.source()));
    facts.add(
        fact(
            "import.fact.how",
            words.get(sheet.publish() ? "import.way.publicera" : "import.way.utkast")));
    facts.add(
        fact(
            "import.fact.by",
            sheet.askedBy().isEmpty() ? words.get("import.by-command") : sheet.askedBy()));
    facts.add(fact("import.fact.when", said.moment(sheet.askedAt())));
    return facts;
  }

  private SheetModel.Fact fact(String key, String text) {
    return new SheetModel.Fact(words.get(key), text);
  }

  private String drafts(ImportSheet sheet) {
    return visit.href("aktiviteter")
        + "?kalla="
        + URLEncoder.encode(sheet.source(), StandardCharsets.UTF_8);
  }
}
