package se.halsolots.web.staff.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.halsolots.installer.check.Finding;
import se.halsolots.installer.store.InstalledJar;
import se.halsolots.installer.store.Quarantined;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.ModuleDesk;
import se.halsolots.kernel.plugin.RefusedPlugin;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.form.SentFile;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** The jars of the plugins: what is in, what the guard took out, and putting one in. */
@ApplicationScoped
class PluginFilesPage implements StaffPage {

  static final String ROUTE = "moduler/filer";

  private static final String MODULES = "moduler";
  private static final String ACTION = "gor";
  private static final String FILE = "fil";
  private static final String KEY = "inskickad";
  private static final String ID = "id";
  private static final String SAME = "version-same";
  private static final int OK = 200;
  private static final int REFUSED = 422;

  @Inject PluginFiles files;
  @Inject ModuleDesk desk;
  @Inject PortalSettings settings;

  /**
   * What the view shows.
   *
   * @param sent what was looked at; one with an empty id when nothing was
   * @param open whether files may be put in and out here
   * @param reloading what is being done, as a sentence; empty when nothing is
   */
  public record Model(
      List<Row> rows,
      List<Quarantined> quarantined,
      Checked sent,
      boolean open,
      String reloading,
      FormErrors errors) {}

  /** A plugin that is in. */
  public record Row(String id, String version, String sha256, String state, String look) {}

  /**
   * A file that was sent.
   *
   * @param key names it; empty if none was sent
   * @param ready whether it can be put in
   * @param replaces whether it can be if it may take the place of another with the same version
   */
  public record Checked(
      String key,
      String id,
      String version,
      String sha256,
      String signers,
      List<Line> lines,
      boolean ready,
      boolean replaces) {

    static final Checked NONE = new Checked("", "", "", "", "", List.of(), false, false);
  }

  /** A finding in words. */
  public record Line(String badge, String severity, String where, String what, String remedy) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.region(ROUTE, StaffPermission.MODULES_MANAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, Checked.NONE, "", FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    if (!settings.pluginUpload()) {
      return get(visit);
    }
    return switch (fields.text(ACTION)) {
      case "prova" -> look(visit, fields.file());
      case "installera" -> install(visit, fields.text(KEY), false);
      case "ersatt" -> install(visit, fields.text(KEY), true);
      case "ta-bort" ->
          files.remove(fields.text(ID))
              ? view(visit, Checked.NONE, said(visit, "removing"), FormErrors.none())
              : get(visit);
      default -> get(visit);
    };
  }

  private Answer look(StaffVisit visit, Optional<SentFile> file) {
    if (file.isEmpty()) {
      return view(visit, Checked.NONE, "", FormErrors.of(FILE, said(visit, "error.file")));
    }
    return view(visit, checked(visit, files.look(file.get().content())), "", FormErrors.none());
  }

  private Answer install(StaffVisit visit, String key, boolean replace) {
    PluginFiles.Sent sent = files.install(key, replace);
    return sent.passed()
        ? view(visit, Checked.NONE, said(visit, "installing"), FormErrors.none())
        : view(visit, checked(visit, sent), "", FormErrors.none());
  }

  private static Checked checked(StaffVisit visit, PluginFiles.Sent sent) {
    return new Checked(
        sent.key(),
        sent.report().id(),
        sent.report().version(),
        sent.report().sha256(),
        sent.report().signers().isEmpty()
            ? said(visit, "unsigned")
            : String.join("; ", sent.report().signers()),
        sent.findings().stream().map(one -> line(visit, one)).toList(),
        sent.passed(),
        !sent.passed() && sent.passedBut(SAME));
  }

  private static Line line(StaffVisit visit, Finding finding) {
    boolean error = finding.severity() == Finding.Severity.ERROR;
    return new Line(
        error ? "badge badge--bad" : "badge badge--review",
        said(visit, error ? "severity.error" : "severity.warning"),
        finding.where(),
        finding.what(visit.language()),
        finding.remedy(visit.language()));
  }

  private Answer view(StaffVisit visit, Checked sent, String reloading, FormErrors errors) {
    String refused =
        desk.refused().stream().map(RefusedPlugin::name).collect(Collectors.joining(" "));
    List<String> running = desk.all().stream().map(module -> module.id()).toList();
    List<Row> rows =
        files.installed().stream().map(jar -> row(visit, jar, running, refused)).toList();
    String title = said(visit, "title");
    PageHead head =
        PageHead.of(title, MODULES, "")
            .below(new PageHead.Crumb(visit.href(MODULES), visit.words().get("nav.moduler")));
    boolean good = errors.isEmpty() && (sent.key().isEmpty() || sent.ready());
    return new Answer.View(
        "operator/files",
        head,
        new Model(rows, files.quarantined(), sent, settings.pluginUpload(), reloading, errors),
        good ? OK : REFUSED);
  }

  private static Row row(StaffVisit visit, InstalledJar jar, List<String> running, String refused) {
    String state =
        running.contains(jar.id()) ? "running" : refused.contains(jar.id()) ? "refused" : "unknown";
    return new Row(
        jar.id(),
        jar.version(),
        jar.sha256(),
        said(visit, "state." + state),
        state.equals("running") ? "badge badge--published" : "badge badge--bad");
  }

  private static String said(StaffVisit visit, String key) {
    return visit.words().get("operator." + key);
  }
}
