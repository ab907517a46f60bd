package se.halsolots.kernel.plugin;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.NavigationEntry;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.PluginContext;

/**
 * A plugin that a tenant has turned on.
 *
 * @param plugin the plugin
 * @param tenant the tenant
 */
public record ActivePlugin(InstalledPlugin plugin, Tenant tenant) {

  public String id() {
    return plugin.id();
  }

  /** Its pages for residents, in the order of the menu. */
  public List<NavigationEntry> residentPages() {
    return plugin.navigation().stream()
        .filter(NavigationEntry::isForResidents)
        .sorted(Comparator.comparingInt(NavigationEntry::order))
        .toList();
  }

  /**
   * Its page for residents at that address.
   *
   * @param path what follows {@code /moduler/<id>}, without a final slash: empty for the first page
   */
  public Optional<NavigationEntry> residentPage(String path) {
    return residentPages().stream().filter(entry -> entry.path().equals(path)).findFirst();
  }

  /** Address of a page within the tenant, for example {@code /moduler/example}. */
  public String address(NavigationEntry entry) {
    return "/moduler/" + id() + entry.path();
  }

  /** The tenant's or the plugin's text with that key; the key itself if there is none. */
  public String text(Language language, String key) {
    return tenant
        .texts()
        .find(language, id() + "." + key)
        .or(() -> plugin.texts().find(language, key))
        .orElse(key);
  }

  /** All its texts in that language by key, the tenant's own wordings included. */
  public Map<String, String> texts(Language language) {
    Map<String, String> texts = plugin.texts().all(language);
    texts.replaceAll((key, text) -> tenant.texts().find(language, id() + "." + key).orElse(text));
    return texts;
  }

  /** The circumstances that the plugin is asked in. */
  public PluginContext context(Language language, Clock clock) {
    return new TenantPluginContext(this, language, clock.withZone(tenant.zone()));
  }

  /** Its blocks at that place. */
  List<PageBlock> blocks(PageBlock.Place place) {
    return plugin.blocks().stream().filter(block -> block.place() == place).toList();
  }
}
