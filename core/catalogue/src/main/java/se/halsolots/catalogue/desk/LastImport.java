package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.TenantContext;

/** What came of the latest import into the node at hand. */
@ApplicationScoped
public class LastImport {

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject StaffAccess access;
  @Inject TenantContext context;

  /**
   * An import in figures.
   *
   * @param ended whether all of it has been read
   * @param taken how many were new or changed
   */
  public record Figures(Instant askedAt, boolean ended, long taken, long refused) {}

  /** Its figures; empty if there was none. */
  @Transactional
  public Optional<Figures> find() {
    access.require(StaffPermission.CATALOGUE_IMPORT);
    return entityManager
        .createQuery(
            "select i.askedAt, i.endedAt, i.created + i.changed, i.refused from CatalogueImport i"
                + " where i.owner = :owner order by i.askedAt desc",
            Object[].class)
        .setParameter("owner", context.tenant().id().value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(row -> new Figures((Instant) row[0], row[1] != null, (Long) row[2], (Long) row[3]));
  }
}
