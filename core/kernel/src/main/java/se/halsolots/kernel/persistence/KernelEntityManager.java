package se.halsolots.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands out the container's entity manager of the kernel, which joins the transaction at hand. The
 * only place of the kernel that asks the container for one.
 */
@ApplicationScoped
class KernelEntityManager {

  @PersistenceContext(unitName = "kernel")
  EntityManager entityManager;

  @Produces
  @KernelUnit
  EntityManager entityManager() {
    return entityManager;
  }
}
