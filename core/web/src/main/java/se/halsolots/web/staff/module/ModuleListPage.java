package se.halsolots.web.staff.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.ModuleDesk;
import se.halsolots.kernel.plugin.RefusedPlugin;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** The modules that the node has or could have, and how each is. */
@ApplicationScoped
class ModuleListPage implements StaffPage {

  static final String ROUTE = "moduler";

  @Inject ModuleDesk desk;

  /**
   * What the view shows.
   *
   * @param refused plugins that cannot be used; in the region
   * @param files address of the page where plugins are put in; empty in a node
   */
  public record Model(List<Row> rows, List<RefusedPlugin> refused, String files) {}

  /** A module. */
  public record Row(
      String href, String name, String about, ModuleWords.Standing standing, int faults) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(ROUTE, StaffPermission.MODULES_MANAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    ModuleWords words = new ModuleWords(visit);
    List<Row> rows =
        desk.all().stream()
            .map(
                module ->
                    new Row(
                        visit.href(ModulePage.address(module.id())),
                        words.name(module),
                        words.about(module),
                        words.standing(module),
                        module.faults().size()))
            .toList();
    return new Answer.View(
        "module/list",
        PageHead.of(visit.words().get("nav.moduler"), ROUTE, ""),
        new Model(
            rows, desk.refused(), visit.tenant().isRegion() ? visit.href(ROUTE + "/filer") : ""));
  }
}
