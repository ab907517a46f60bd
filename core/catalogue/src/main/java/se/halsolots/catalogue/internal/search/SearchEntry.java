package se.halsolots.catalogue.internal.search;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.CatalogueKind;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/**
 * One thing that can be found.
 *
 * @param nodes where it is visible; it is found nowhere else
 * @param texts one for each language it is written in
 */
public record SearchEntry(
    UUID id, CatalogueKind kind, Set<TenantId> nodes, Map<Language, SearchText> texts) {

  public SearchEntry {
    nodes = Set.copyOf(nodes);
    texts = Map.copyOf(texts);
  }
}
