package se.halsolots.catalogue.internal.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import se.halsolots.catalogue.internal.search.CatalogueIndex;
import se.halsolots.kernel.settings.PortalSettings;

/** Opens the search index in the data folder, and closes it when the portal stops. */
@ApplicationScoped
class SearchIndexProducer {

  @Inject PortalSettings settings;

  @Produces
  @Singleton
  CatalogueIndex index() {
    return new CatalogueIndex(settings.dataFolder().resolve("search"));
  }

  void close(@Disposes CatalogueIndex index) {
    index.close();
  }
}
