package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.spi.TenantId;

/** Which activities an organiser or a place is used by, and what is removed when none does. */
@Dependent
public class Uses {

  private final EntityManager entityManager;

  @Inject
  public Uses(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Activities that it arranges, alone or together with others, in whatever standing. */
  public List<Activity> of(OrganiserId organiser) {
    return entityManager
        .createQuery(
            "select distinct a from Activity a left join a.coOrganisers c"
                + " where a.organiser.id = :id or c.id = :id",
            Activity.class)
        .setParameter("id", organiser.toString())
        .getResultList();
  }

  /** Activities that happen there, in whatever standing. */
  public List<Activity> of(PlaceId place) {
    return entityManager
        .createQuery("select a from Activity a where a.place.id = :id", Activity.class)
        .setParameter("id", place.toString())
        .getResultList();
  }

  /** How many activities each of the node's organisers arranges as the first. */
  public Map<UUID, Long> byOrganiser(TenantId owner) {
    return counted("organiser", owner);
  }

  /** How many activities happen at each of the node's places. */
  public Map<UUID, Long> byPlace(TenantId owner) {
    return counted("place", owner);
  }

  private Map<UUID, Long> counted(String what, TenantId owner) {
    Map<UUID, Long> counts = new HashMap<>();
    String id = "a." + what + ".id";
    entityManager
        .createQuery(
            "select "
                + id
                + ", count(a) from Activity a where a."
                + what
                + ".owner = :owner group by "
                + id,
            Object[].class)
        .setParameter("owner", owner.value())
        .getResultList()
        .forEach(row -> counts.put(UUID.fromString((String) row[0]), (Long) row[1]));
    return counts;
  }

  /** Removes it, and keeps what is needed to bring it back. */
  public void remove(Organiser organiser, Removed kept) {
    keep(kept);
    entityManager.remove(organiser);
  }

  /** Removes it, and keeps what is needed to bring it back. */
  public void remove(Place place, Removed kept) {
    keep(kept);
    entityManager.remove(place);
  }

  private void keep(Removed kept) {
    Optional.ofNullable(entityManager.find(Removed.class, kept.id().toString()))
        .ifPresent(
            earlier -> {
              entityManager.remove(earlier);
              entityManager.flush();
            });
    entityManager.persist(kept);
  }

  /** What the node removed under that id. */
  public Optional<Removed> removed(TenantId owner, String kind, UUID id) {
    return Optional.ofNullable(entityManager.find(Removed.class, id.toString()))
        .filter(one -> one.is(owner, kind));
  }

  /** It has been brought back. */
  public void forget(Removed removed) {
    entityManager.remove(removed);
  }
}
