package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.halsolots.catalogue.internal.store.Organisers;
import se.halsolots.kernel.team.NodeOrganisers;
import se.halsolots.spi.TenantId;

/** Tells the kernel what a node's organisers are called. */
@ApplicationScoped
public class OrganiserNames implements NodeOrganisers {

  @Inject Organisers organisers;

  @Override
  @Transactional
  public Map<UUID, String> of(TenantId node) {
    Map<UUID, String> names = new LinkedHashMap<>();
    organisers.of(node).forEach(one -> names.put(one.id().value(), one.content().name()));
    return names;
  }
}
