package se.halsolots.kernel.tenancy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One tenant's folder as read, before it is compared with the others.
 *
 * @param folder its name
 * @param kind region or municipality
 * @param path its segment, as written
 * @param hosts its hosts, as written
 * @param municipalityCode as written
 * @param neighbours names of the folders it borders on, as written
 * @param pages its own pages, as written
 * @param tenant the tenant, unless something in the folder cannot be used
 * @param problems what is wrong, added to by later checks
 */
record TenantDraft(
    String folder,
    TenantKind kind,
    String path,
    List<String> hosts,
    String municipalityCode,
    List<String> neighbours,
    Map<Language, Map<String, TenantPage>> pages,
    Optional<Tenant> tenant,
    Problems problems) {

  /** The tenant, if nothing is wrong with it so far. */
  Optional<Tenant> usable() {
    return problems.isEmpty() ? tenant : Optional.empty();
  }
}
