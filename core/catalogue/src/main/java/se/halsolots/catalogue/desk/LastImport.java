package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.TenantContext;

/** What came of the latest import into the node at hand; a look at what one would do is none. */
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
                + " where i.owner = :owner and i.status not in :looks order by i.askedAt desc",
            Object[].class)
        .setParameter("owner", context.tenant().id().value())
        .setParameter("looks", List.of(ImportState.LOOKING, ImportState.LOOKED))
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(row -> new Figures((Instant) row[0], row[1] != null, (Long) row[2], (Long) row[3]));
  }
}
