package se.halsolots.web.staff.plugin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.spi.PluginPage;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.plugin.PluginAsking;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** A page of a plugin for staff. */
final class StaffPluginPage implements StaffPage {

  private final String plugin;
  private final PluginPage page;
  private final PluginAsking asking;

  StaffPluginPage(String plugin, PluginPage page, PluginAsking asking) {
    this.plugin = plugin;
    this.page = page;
    this.asking = asking;
  }

  @Override
  public RouteFacts facts() {
    return StaffRoutes.ofPlugin(
        PluginAsking.address(plugin, page.path()), page.permission().orElseThrow());
  }

  @Override
  public Answer get(StaffVisit visit) {
    return here(visit)
        .map(
            active -> {
              PluginAsking.Asked asked = asked(visit, active, visit.query()::all);
              return asking.answer(page.get(asking.request(asked, "")), asked, "");
            })
        .orElseGet(Answer.Missing::new);
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    return here(visit)
        .map(
            active -> {
              PluginAsking.Asked asked = asked(visit, active, fields::all);
              String stamp = fields.text(PluginAsking.STAMP_FIELD);
              return asking.answer(
                  page.post(asking.request(asked, asking.formKey(visit.tenant(), stamp))),
                  asked,
                  stamp);
            })
        .orElseGet(Answer.Missing::new);
  }

  /** The plugin, where it is on; a coordinator's page lies in the region. */
  private Optional<ActivePlugin> here(StaffVisit visit) {
    boolean inPlace =
        page.audience() != PluginPage.Audience.COORDINATORS || visit.tenant().isRegion();
    return inPlace ? asking.find(visit.tenant(), plugin) : Optional.empty();
  }

  private PluginAsking.Asked asked(
      StaffVisit visit, ActivePlugin active, Function<String, List<String>> fields) {
    PageHead.Crumb start =
        new PageHead.Crumb(
            visit.href(PluginAsking.address(active.id(), "")), active.name(visit.language()));
    return new PluginAsking.Asked(
        active,
        visit.words(),
        visit.visit().named(),
        fields,
        PluginAsking.address(active.id(), page.path()),
        visit.visit().page(),
        page.path().isEmpty() || !asking.isOpen(active, "") ? List.of() : List.of(start));
  }
}
