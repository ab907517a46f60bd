package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * Numbers the changes of the catalogue. The number's row stays locked until the transaction ends,
 * so numbers become visible in their order and a reader who asks for what came after the last one
 * it saw misses nothing.
 */
@Dependent
public class CatalogueRevisions {

  private static final int THE_ROW = 1;

  private final EntityManager entityManager;

  @Inject
  public CatalogueRevisions(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Takes the next number. Needs a transaction. */
  public long next() {
    return entityManager
        .find(CatalogueRevision.class, THE_ROW, LockModeType.PESSIMISTIC_WRITE)
        .next();
  }

  /** The number of the latest committed change; zero in a new database. */
  public long latest() {
    return entityManager
        .createQuery("select r.latest from CatalogueRevision r", Long.class)
        .getSingleResult();
  }
}
