package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.spi.TenantId;

/** Finds and keeps places. */
@Dependent
public class Places {

  private final EntityManager entityManager;

  @Inject
  public Places(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The node's places of these names. */
  public List<Place> named(TenantId owner, Collection<String> names) {
    return names.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select p from Place p where p.owner = :owner and p.name in :names", Place.class)
            .setParameter("owner", owner.value())
            .setParameter("names", names)
            .getResultList();
  }

  /** All of the node, by name. */
  public List<Place> of(TenantId owner) {
    return entityManager
        .createQuery("select p from Place p where p.owner = :owner order by p.name", Place.class)
        .setParameter("owner", owner.value())
        .getResultList();
  }

  /** The node's place with that id. */
  public Optional<Place> find(TenantId owner, UUID id) {
    return Optional.ofNullable(entityManager.find(Place.class, id.toString()))
        .filter(one -> one.owner().equals(owner));
  }

  /** Which of these slugs are in use, now or before a rename. */
  public Set<String> slugsInUse(Collection<String> slugs) {
    return SlugsInUse.among(entityManager, "Place", "place", slugs);
  }

  public void add(Place place) {
    entityManager.persist(place);
  }

  /** Whether there is one with that id, in whatever node. */
  public boolean exists(PlaceId id) {
    return entityManager.find(Place.class, id.toString()) != null;
  }
}
