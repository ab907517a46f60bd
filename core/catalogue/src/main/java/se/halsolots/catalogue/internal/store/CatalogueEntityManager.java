package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands out the container's entity manager of the catalogue, which joins the transaction at hand.
 * The only place of the catalogue that asks the container for one.
 */
@ApplicationScoped
class CatalogueEntityManager {

  @PersistenceContext(unitName = "catalogue")
  EntityManager entityManager;

  @Produces
  @CatalogueUnit
  EntityManager entityManager() {
    return entityManager;
  }
}
