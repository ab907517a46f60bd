package se.halsolots.catalogue.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.CatalogueLookups;
import se.halsolots.kernel.plugin.PluginAddresses;
import se.halsolots.kernel.tenancy.Language;

/** Opens the catalogue to plugins. */
@ApplicationScoped
class PluginCatalogues implements CatalogueLookups {

  @Inject CatalogueLookup catalogue;
  @Inject PluginAddresses addresses;

  @Override
  public se.halsolots.spi.CatalogueLookup of(ActivePlugin plugin, Language language) {
    return new PluginCatalogue(
        catalogue, new ActivityMaker(plugin, language, addresses), plugin, language);
  }
}
