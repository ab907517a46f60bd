package se.halsolots.web.plugin;

import java.util.List;
import java.util.Set;
import se.halsolots.spi.PluginPage;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.route.RouteFacts.Keep;
import se.halsolots.web.route.RouteFacts.Pace;
import se.halsolots.web.route.RouteFacts.Reach;
import se.halsolots.web.route.RouteFacts.Who;

/** A page of a plugin that everybody may read. */
class ResidentPluginPage implements ResidentPage {

  final PluginRoute route;
  final ResidentPluginAnswers answers;

  ResidentPluginPage(PluginRoute route, ResidentPluginAnswers answers) {
    this.route = route;
    this.answers = answers;
  }

  @Override
  public String route() {
    return route.pattern();
  }

  @Override
  public RouteFacts facts() {
    return route.page().audience() == PluginPage.Audience.PROGRAMS
        ? RouteFacts.unkept(route())
        : new RouteFacts(
            route(), List.of("GET"), Who.ANYBODY, Set.of(), Reach.TENANT, Pace.FREE, Keep.VERSION);
  }

  @Override
  public Answer answer(Visit visit) {
    return answers.get(visit, route);
  }
}
