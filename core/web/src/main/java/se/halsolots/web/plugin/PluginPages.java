package se.halsolots.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.PluginRegistry;
import se.halsolots.spi.NavigationEntry;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Visit;

/** Finds the residents' pages of the plugins that the tenant has turned on. */
@ApplicationScoped
class PluginPages {

  @Inject PluginRegistry plugins;

  /**
   * The plugin's page at that address, or that there is none: a plugin that is turned off answers
   * as one that does not exist.
   *
   * @param path what follows the plugin's first page in its address
   */
  Answer answer(Visit visit, String path) {
    return plugins
        .find(visit.tenant(), visit.named("plugin"))
        .flatMap(plugin -> plugin.residentPage(path).map(entry -> view(visit, plugin, entry)))
        .orElseGet(Answer.Missing::new);
  }

  /** A plugin's page has a bean behind it, not a model. */
  private static Answer view(Visit visit, ActivePlugin plugin, NavigationEntry entry) {
    String title = plugin.text(visit.language(), entry.labelKey());
    return new Answer.View(
        entry.view(), PageHead.of(title, plugin.id(), visit.page()), plugin.id());
  }
}
