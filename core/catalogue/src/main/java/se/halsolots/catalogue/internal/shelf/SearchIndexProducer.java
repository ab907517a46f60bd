package se.halsolots.catalogue.internal.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import se.halsolots.catalogue.internal.search.CatalogueIndex;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.TenantId;

/** Opens the search index in the data folder, and closes it when the portal stops. */
@ApplicationScoped
class SearchIndexProducer {

  @Inject PortalSettings settings;
  @Inject TenantRegistry tenants;

  @Produces
  @Singleton
  CatalogueIndex index() {
    return new CatalogueIndex(settings.dataFolder().resolve("search"), readers());
  }

  /** The nodes and their neighbours: by them {@link NodeVisibility} decides. */
  private String readers() {
    return tenants.all().stream()
        .map(
            node ->
                node.id()
                    + (node.isRegion() ? "*" : "")
                    + node.neighbours().stream().map(TenantId::value).sorted().toList())
        .sorted()
        .collect(Collectors.joining())
        .replace(" ", "");
  }

  void close(@Disposes CatalogueIndex index) {
    index.close();
  }
}
