package se.halsolots.kernel.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import se.halsolots.kernel.persistence.KernelUnit;

/** Keeps the numbers. */
@ApplicationScoped
@Transactional
class RevisionStore {

  @Inject @KernelUnit EntityManager entityManager;

  public Map<String, Long> all() {
    return entityManager
        .createQuery("select r from Revision r", Revision.class)
        .getResultStream()
        .collect(Collectors.toMap(Revision::name, Revision::number));
  }

  public void raise(String name) {
    int raised =
        entityManager
            .createQuery("update Revision r set r.number = r.number + 1 where r.name = :name")
            .setParameter("name", name)
            .executeUpdate();
    if (raised == 0) {
      entityManager.persist(new Revision(name));
      entityManager.flush();
    }
  }
}
