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

  private static final int ANY_CHANGE = 1;
  private static final int CHANGE_OF_SELECTION = 2;

  private final EntityManager entityManager;

  @Inject
  public CatalogueRevisions(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Takes the next number. Needs a transaction. */
  public long next() {
    return locked(ANY_CHANGE).next();
  }

  /**
   * Waits until nobody else changes the catalogue, and keeps others waiting until the transaction
   * ends: what is read after that cannot change before it is written.
   */
  public void hold() {
    locked(ANY_CHANGE);
  }

  /**
   * Takes the next number for a change of what a node makes of an activity. Needs a transaction.
   */
  public long nextForSelection() {
    long next = next();
    locked(CHANGE_OF_SELECTION).become(next);
    return next;
  }

  private CatalogueRevision locked(int row) {
    return entityManager.find(CatalogueRevision.class, row, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The number of the latest committed change; zero in a new database. */
  public long latest() {
    return latest(ANY_CHANGE);
  }

  /** The number of the latest committed change of any node's selection. */
  public long latestOfSelection() {
    return latest(CHANGE_OF_SELECTION);
  }

  private long latest(int row) {
    return entityManager
        .createQuery("select r.latest from CatalogueRevision r where r.id = :row", Long.class)
        .setParameter("row", row)
        .getSingleResult();
  }
}
