package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.halsolots.spi.TenantId;

/** Finds and keeps organisers. */
@Dependent
public class Organisers {

  private final EntityManager entityManager;

  @Inject
  public Organisers(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** All organisers of the node, by name. */
  public List<Organiser> of(TenantId owner) {
    return entityManager
        .createQuery(
            "select o from Organiser o where o.owner = :owner order by o.name", Organiser.class)
        .setParameter("owner", owner.value())
        .setHint("eclipselink.read-only", "true")
        .getResultList();
  }

  /** The node's organisers of these names. */
  public List<Organiser> named(TenantId owner, Collection<String> names) {
    return names.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select o from Organiser o where o.owner = :owner and o.name in :names",
                Organiser.class)
            .setParameter("owner", owner.value())
            .setParameter("names", names)
            .getResultList();
  }

  /** Which of these slugs are in use, now or before a rename. */
  public Set<String> slugsInUse(Collection<String> slugs) {
    return SlugsInUse.among(entityManager, "Organiser", "organiser", slugs);
  }

  public void add(Organiser organiser) {
    entityManager.persist(organiser);
  }
}
