package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.spi.TenantId;

/** Finds and keeps organisers. */
@Dependent
public class Organisers {

  private final EntityManager entityManager;

  @Inject
  public Organisers(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
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

  /** All of the node, by name. */
  public List<Organiser> of(TenantId owner) {
    return entityManager
        .createQuery(
            "select o from Organiser o where o.owner = :owner order by o.name", Organiser.class)
        .setParameter("owner", owner.value())
        .getResultList();
  }

  /** The node's organiser with that id. */
  public Optional<Organiser> find(TenantId owner, UUID id) {
    return Optional.ofNullable(entityManager.find(Organiser.class, id.toString()))
        .filter(one -> one.owner().equals(owner));
  }

  /** Which of these slugs are in use, now or before a rename. */
  public Set<String> slugsInUse(Collection<String> slugs) {
    return SlugsInUse.among(entityManager, "Organiser", "organiser", slugs);
  }

  public void add(Organiser organiser) {
    entityManager.persist(organiser);
  }

  /** Whether there is one with that id, in whatever node. */
  public boolean exists(OrganiserId id) {
    return entityManager.find(Organiser.class, id.toString()) != null;
  }
}
