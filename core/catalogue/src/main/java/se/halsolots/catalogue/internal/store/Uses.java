package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.spi.TenantId;

/** Which activities an organiser or a place is used by, and what is removed when none does. */
@Dependent
public class Uses {

  private static final String ARRANGED =
      "from Activity a left join a.coOrganisers c where (a.organiser.id = :id or c.id = :id)";
  private static final String HAPPENS = "from Activity a where a.place.id = :id";

  private final EntityManager entityManager;

  @Inject
  public Uses(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Titles of the node's activities that it arranges, alone or with others, in their order. */
  public Map<UUID, String> of(OrganiserId organiser, TenantId node) {
    return named(ARRANGED, organiser.value(), node);
  }

  /** Titles of the node's activities that happen there, in their order. */
  public Map<UUID, String> of(PlaceId place, TenantId node) {
    return named(HAPPENS, place.value(), node);
  }

  /** Whether an activity of any node, in whatever standing, is arranged by it. */
  public boolean isUsed(OrganiserId organiser) {
    return isThere(ARRANGED, organiser.value());
  }

  /** Whether an activity of any node, in whatever standing, happens there. */
  public boolean isUsed(PlaceId place) {
    return isThere(HAPPENS, place.value());
  }

  private Map<UUID, String> named(String which, UUID id, TenantId node) {
    Map<UUID, String> titles = new LinkedHashMap<>();
    entityManager
        .createQuery(
            "select distinct a.headline.titleKey, a.headline.title, a.id "
                + which
                + " and a.owner = :node and a.status <> :gone order by a.headline.titleKey, a.id",
            Object[].class)
        .setParameter("id", id.toString())
        .setParameter("node", node.value())
        .setParameter("gone", LifeStatus.DELETED)
        .getResultList()
        .forEach(row -> titles.put(UUID.fromString((String) row[2]), (String) row[1]));
    return titles;
  }

  private boolean isThere(String which, UUID id) {
    return !entityManager
        .createQuery("select a.id " + which, String.class)
        .setParameter("id", id.toString())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
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
