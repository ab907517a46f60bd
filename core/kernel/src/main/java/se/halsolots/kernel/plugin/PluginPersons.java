package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.PersonalData;

/**
 * What a tenant's plugins keep about one person, for whoever answers that person (GDPR articles 15
 * and 17). Plugins that are turned off are asked too: their data are still there.
 */
@ApplicationScoped
public class PluginPersons {

  private static final int SHORTEST = 3;

  @Inject PluginRegistry plugins;
  @Inject ActivePlugins standings;
  @Inject PluginServices services;
  @Inject StaffAccess access;
  @Inject TenantContext context;
  @Inject AuditLog log;

  /** Something that is kept, in words. */
  public record Kept(String plugin, String pluginName, String kind, Map<String, String> values) {}

  /** Whether that is enough to know a person by. */
  public static boolean isEnough(String about) {
    return about.strip().length() >= SHORTEST;
  }

  /** Everything that is kept about them; that somebody looked is noted, not for whom. */
  public List<Kept> find(String about, Language language) {
    access.require(StaffPermission.MODULES_MANAGE);
    List<Kept> kept =
        plugins.installed().stream()
            .flatMap(
                plugin -> {
                  ActivePlugin here = standings.whetherOnOrOff(plugin, context.tenant());
                  return plugin
                      .offer()
                      .personalData()
                      .find(services.context(here, language), about.strip())
                      .stream()
                      .map(item -> kept(here, item, language));
                })
            .toList();
    log.note("module.person-read", "", Integer.toString(kept.size()));
    return kept;
  }

  private static Kept kept(ActivePlugin plugin, PersonalData.Item item, Language language) {
    Map<String, String> values = new LinkedHashMap<>();
    item.values().forEach((key, value) -> values.put(plugin.text(language, key), value));
    return new Kept(plugin.id(), plugin.name(language), plugin.text(language, item.kind()), values);
  }

  /** Erases it all, plugin by plugin. */
  public int erase(String about) {
    access.require(StaffPermission.MODULES_MANAGE);
    Tenant tenant = context.tenant();
    int erased = 0;
    for (InstalledPlugin plugin : plugins.installed()) {
      ActivePlugin here = standings.whetherOnOrOff(plugin, tenant);
      erased +=
          plugin
              .offer()
              .personalData()
              .erase(services.context(here, tenant.defaultLanguage()), about.strip());
    }
    log.note("module.person-erase", "", Integer.toString(erased));
    return erased;
  }
}
