package se.halsolots.web.staff.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.Module;
import se.halsolots.kernel.plugin.ModuleDesk;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.SettingDefinition;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** One module: on or off, its settings, what failed, and what it keeps. */
@ApplicationScoped
class ModulePage implements StaffPage {

  private static final String ROUTE = "modul";
  private static final String ACTION = "gor";
  private static final String PART = "del";
  private static final String CONFIRMED = "namn";

  @Inject ModuleDesk desk;

  /**
   * What the view shows.
   *
   * @param missing names of the modules it needs
   * @param rows how many rows it keeps, by table; all together in {@code total}
   * @param region whether what nodes may have is decided here
   */
  public record Model(
      String name,
      String about,
      String version,
      ModuleWords.Standing standing,
      boolean on,
      boolean offered,
      boolean offeredToNodes,
      boolean region,
      List<String> missing,
      List<ModuleWords.Fault> faults,
      List<String> problems,
      List<ModuleWords.Field> fields,
      Map<String, Long> rows,
      long total,
      String export,
      FormErrors errors) {}

  /** The address of a module's page, below the root of the pages for staff. */
  static String address(String id) {
    return ROUTE + "/" + id;
  }

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(ROUTE + "/{id}", StaffPermission.MODULES_MANAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, Map.of(), FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    try {
      return act(visit, visit.named("id"), fields);
    } catch (PortalException e) {
      if (e.code() != ErrorCode.CONFLICT) {
        throw e;
      }
      String key = "module.error." + e.getMessage();
      return view(visit, Map.of(), FormErrors.of(ACTION, visit.words().get(key)));
    }
  }

  private Answer act(StaffVisit visit, String id, Fields fields) {
    return switch (fields.text(ACTION)) {
      case "pa" -> {
        desk.turnOn(id);
        yield done(visit, "module-on");
      }
      case "av" -> {
        desk.turnOff(id);
        yield done(visit, "module-off");
      }
      case "erbjud" -> {
        desk.offer(id, true);
        yield done(visit, "module-offered");
      }
      case "dra-in" -> {
        desk.offer(id, false);
        yield done(visit, "module-withdrawn");
      }
      case "starta" -> {
        desk.restart(id, fields.text(PART));
        yield done(visit, "module-restarted");
      }
      case "spara" -> save(visit, id, fields);
      case "radera" -> purge(visit, id, fields);
      default -> get(visit);
    };
  }

  private Answer save(StaffVisit visit, String id, Fields fields) {
    Map<String, String> sent = new LinkedHashMap<>();
    for (SettingDefinition<?> setting : desk.module(id).plugin().settings()) {
      if (fields.has(setting.key())) {
        sent.put(setting.key(), fields.text(setting.key()));
      }
    }
    Map<String, String> wrong = desk.set(id, sent);
    if (wrong.isEmpty()) {
      return done(visit, "module-set");
    }
    FormErrors errors = FormErrors.none();
    for (SettingDefinition<?> setting : desk.module(id).plugin().settings()) {
      if (wrong.containsKey(setting.key())) {
        errors = errors.with(setting.key(), fault(visit, setting));
      }
    }
    return view(visit, sent, errors);
  }

  /** In the words of the page; what the contract says is for those who write files. */
  private static String fault(StaffVisit visit, SettingDefinition<?> setting) {
    return switch (setting.type().look()) {
      case NUMBER ->
          visit.words().get("module.error.number", setting.type().least(), setting.type().most());
      case LINE, LINES -> visit.words().get("module.error.long", setting.type().most());
      case MAIL -> visit.words().get("module.error.mail");
      case TICK, LIST -> visit.words().get("module.error.choice");
    };
  }

  private Answer purge(StaffVisit visit, String id, Fields fields) {
    String name = desk.module(id).here().name(visit.language());
    if (!fields.text(CONFIRMED).equalsIgnoreCase(name)) {
      return view(
          visit,
          Map.of(),
          FormErrors.of(CONFIRMED, visit.words().get("module.error.confirm", name)));
    }
    desk.purge(id);
    return done(visit, "module-purged");
  }

  private static Answer done(StaffVisit visit, String code) {
    return new Answer.SeeOther(visit.href(address(visit.named("id"))) + "?klart=" + code);
  }

  private Answer view(StaffVisit visit, Map<String, String> sent, FormErrors errors) {
    Module module = desk.module(visit.named("id"));
    ModuleWords words = new ModuleWords(visit);
    Map<String, Long> rows = desk.rows(module.id());
    Model model =
        new Model(
            words.name(module),
            words.about(module),
            module.plugin().version(),
            words.standing(module),
            module.on(),
            module.offered(),
            module.offeredToNodes(),
            visit.tenant().isRegion(),
            module.missing(),
            module.faults().stream().map(words::fault).toList(),
            module.problems().stream().map(one -> one.key() + ": " + one.remedy()).toList(),
            module.plugin().settings().stream()
                .map(setting -> words.field(module, setting, sent))
                .toList(),
            rows,
            rows.values().stream().mapToLong(Long::longValue).sum(),
            visit.href(ModuleDataPage.address(module.id())),
            errors);
    String title =
        errors.isEmpty() ? model.name() : visit.words().get("form.error.title", model.name());
    PageHead head =
        PageHead.of(title, ModuleListPage.ROUTE, "")
            .below(
                new PageHead.Crumb(
                    visit.href(ModuleListPage.ROUTE), visit.words().get("nav.moduler")));
    return new Answer.View("module/one", head, model, errors.isEmpty() ? 200 : 422);
  }
}
