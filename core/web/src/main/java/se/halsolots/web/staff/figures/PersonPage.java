package se.halsolots.web.staff.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.PluginPersons;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/**
 * What the node's modules keep about one person, to be shown to that person or erased. The person's
 * name goes in what is sent, never in an address.
 */
@ApplicationScoped
class PersonPage implements StaffPage {

  private static final String ROUTE = "registerutdrag";
  private static final String ABOUT = "om";
  private static final String ACTION = "gor";

  @Inject PluginPersons persons;

  /**
   * What the view shows.
   *
   * @param about what the person is known by, as sent
   * @param asked whether anything has been looked for
   */
  public record Model(
      String about, boolean asked, List<PluginPersons.Kept> kept, FormErrors errors) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(ROUTE, StaffPermission.MODULES_MANAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, new Model("", false, List.of(), FormErrors.none()));
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    String about = fields.text(ABOUT);
    if (!PluginPersons.isEnough(about)) {
      FormErrors errors = FormErrors.of(ABOUT, visit.words().get("person.error.about"));
      return view(visit, new Model(about, false, List.of(), errors));
    }
    if (fields.text(ACTION).equals("radera")) {
      persons.erase(about);
      return new Answer.SeeOther(visit.href(ROUTE) + "?klart=person-erased");
    }
    return view(
        visit, new Model(about, true, persons.find(about, visit.language()), FormErrors.none()));
  }

  private static Answer view(StaffVisit visit, Model model) {
    String title = visit.words().get("nav.registerutdrag");
    return new Answer.View(
        "figures/person",
        PageHead.of(
            model.errors().isEmpty() ? title : visit.words().get("form.error.title", title),
            ROUTE,
            ""),
        model,
        model.errors().isEmpty() ? 200 : 422);
  }
}
