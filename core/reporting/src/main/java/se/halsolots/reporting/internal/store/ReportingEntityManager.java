package se.halsolots.reporting.internal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands out the container's entity manager for figures, which joins the transaction at hand. */
@ApplicationScoped
class ReportingEntityManager {

  @PersistenceContext(unitName = "reporting")
  EntityManager entityManager;

  @Produces
  @ReportingUnit
  EntityManager entityManager() {
    return entityManager;
  }
}
