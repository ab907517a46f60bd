package se.halsolots.participation.internal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands out the container's entity manager of this module, which joins the transaction at hand. The
 * only place of the module that asks the container for one.
 */
@ApplicationScoped
class ParticipationEntityManager {

  @PersistenceContext(unitName = "participation")
  EntityManager entityManager;

  @Produces
  @ParticipationUnit
  EntityManager entityManager() {
    return entityManager;
  }
}
