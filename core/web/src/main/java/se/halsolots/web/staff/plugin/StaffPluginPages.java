package se.halsolots.web.staff.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.halsolots.kernel.plugin.PluginRegistry;
import se.halsolots.web.plugin.PluginAsking;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffPages;

/** The pages of all plugins for staff, whichever tenants have them on. */
@ApplicationScoped
class StaffPluginPages implements StaffPages {

  @Inject PluginRegistry plugins;
  @Inject PluginAsking asking;

  @Override
  public List<StaffPage> all() {
    return plugins.installed().stream()
        .flatMap(
            plugin ->
                plugin.pages().stream()
                    .filter(page -> page.permission().isPresent())
                    .map(page -> new StaffPluginPage(plugin.id(), page, asking)))
        .map(StaffPage.class::cast)
        .toList();
  }
}
