package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.spi.TenantId;

/** Finds and keeps activities. */
@Dependent
public class Activities {

  static final String KIND = "activity";

  private final EntityManager entityManager;

  @Inject
  public Activities(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<Activity> find(ActivityId id) {
    return Optional.ofNullable(entityManager.find(Activity.class, id.toString()));
  }

  /** Those of them that are there, by their ids, in one query. */
  public Map<ActivityId, Activity> all(Collection<ActivityId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery("select a from Activity a where a.id in :ids", Activity.class)
            .setParameter("ids", ids.stream().map(ActivityId::toString).toList())
            .getResultStream()
            .collect(Collectors.toMap(Activity::id, Function.identity()));
  }

  public Optional<Activity> findBySlug(String slug) {
    return entityManager
        .createQuery("select a from Activity a where a.slug = :slug", Activity.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The activity that had this slug before it was renamed. */
  public Optional<Activity> renamed(String oldSlug) {
    return Optional.ofNullable(entityManager.find(OldSlug.class, OldSlug.address(KIND, oldSlug)))
        .flatMap(old -> find(new ActivityId(old.target())));
  }

  /** Gives it a new address; the old one keeps leading to it. */
  public void rename(Activity activity, String newSlug) {
    entityManager.persist(new OldSlug(KIND, activity.slug(), activity.id().value()));
    activity.moveTo(newSlug);
  }

  /** Those of the source's items that were taken in before, with their texts and times loaded. */
  public List<Activity> fromSource(TenantId owner, String source, Collection<String> sourceIds) {
    if (sourceIds.isEmpty()) {
      return List.of();
    }
    TypedQuery<Activity> query =
        entityManager
            .createQuery(
                "select a from Activity a where a.owner = :owner and a.source.name = :source"
                    + " and a.source.sourceId in :ids",
                Activity.class)
            .setParameter("owner", owner.value())
            .setParameter("source", source)
            .setParameter("ids", sourceIds);
    // Maps are joined: batches of them make EclipseLink fail when the transaction commits.
    for (String part :
        List.of("a.texts", "a.series", "a.series.changes", "a.organiser", "a.place")) {
      query.setHint("eclipselink.left-join-fetch", part);
    }
    return query
        .setHint("eclipselink.batch", "a.steps")
        .setHint("eclipselink.batch", "a.coOrganisers")
        .setHint("eclipselink.batch.type", "IN")
        .getResultList();
  }

  /**
   * Ids of the node's activities by the keys of their Swedish titles ({@link TitleKey}), but for
   * those that are archived or thrown away.
   */
  public Map<String, String> titled(TenantId owner, Collection<String> titleKeys) {
    // One after the other: Derby would read the titles of the whole node for a list of some.
    Map<String, String> ids = new HashMap<>();
    for (String key : titleKeys) {
      entityManager
          .createQuery(
              "select a.id from Activity a where a.owner = :owner"
                  + " and a.headline.titleKey = :title and a.status not in :over",
              String.class)
          .setParameter("owner", owner.value())
          .setParameter("title", key)
          .setParameter("over", List.of(LifeStatus.ARCHIVED, LifeStatus.DELETED))
          .setMaxResults(1)
          .getResultStream()
          .forEach(id -> ids.put(key, id));
    }
    return ids;
  }

  /** Which of these slugs are in use, now or before a rename. */
  public Set<String> slugsInUse(Collection<String> slugs) {
    return SlugsInUse.among(entityManager, "Activity", KIND, slugs);
  }

  public void add(Activity activity) {
    entityManager.persist(activity);
  }

  /** How many there are, in whatever standing. */
  public long count() {
    return entityManager
        .createQuery("select count(a) from Activity a", Long.class)
        .getSingleResult();
  }
}
