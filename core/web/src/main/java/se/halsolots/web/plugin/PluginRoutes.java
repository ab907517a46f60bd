package se.halsolots.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.halsolots.kernel.plugin.PluginRegistry;
import se.halsolots.spi.PluginPage.Audience;
import se.halsolots.web.page.ResidentPage;

/** The pages of all plugins for residents and programs, whichever tenants have them on. */
@ApplicationScoped
public class PluginRoutes {

  @Inject PluginRegistry plugins;
  @Inject ResidentPluginAnswers answers;

  /** All of them. */
  public List<ResidentPage> residents() {
    return routes()
        .filter(
            route ->
                route.page().audience() == Audience.RESIDENTS
                    || route.page().audience() == Audience.PROGRAMS)
        .map(
            route ->
                route.page().takesForms()
                    ? new ResidentPluginForm(route, answers)
                    : new ResidentPluginPage(route, answers))
        .map(ResidentPage.class::cast)
        .toList();
  }

  private Stream<PluginRoute> routes() {
    return plugins.installed().stream()
        .flatMap(plugin -> plugin.pages().stream().map(page -> new PluginRoute(plugin, page)));
  }
}
