package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.kernel.persistence.TenantGate;

/**
 * What changed in the catalogue after a revision, oldest change first and in portions of whole
 * revisions: the way by which the read model and the search index keep in step, on this server and
 * on others.
 */
@Dependent
public class CatalogueFeed {

  private final EntityManager entityManager;
  private final TenantGate gate;

  @Inject
  public CatalogueFeed(@CatalogueUnit EntityManager entityManager, TenantGate gate) {
    this.entityManager = entityManager;
    this.gate = gate;
  }

  /**
   * The end of the next portion.
   *
   * @param after the last revision that the reader has
   * @param about how many activities a portion has; more if one revision has more
   * @return a revision; {@code after} itself if no activity changed later
   */
  public long portionEnd(long after, int about) {
    List<Long> revisions =
        entityManager
            .createQuery(
                "select a.revision from Activity a where a.revision > :after order by a.revision",
                Long.class)
            .setParameter("after", after)
            .setMaxResults(about)
            .getResultList();
    return revisions.isEmpty() ? after : revisions.get(revisions.size() - 1);
  }

  /** The activities of a portion, in whatever standing, with all that belongs to them. */
  public List<Activity> activities(long after, long upTo) {
    return withAllThatBelongs(between("Activity", Activity.class, after, upTo));
  }

  /** Those of these activities that there are, with all that belongs to them. */
  public List<Activity> activities(Collection<ActivityId> ids) {
    return withAllThatBelongs(
        entityManager
            .createQuery("select x from Activity x where x.id in :ids", Activity.class)
            .setParameter("ids", ids.stream().map(ActivityId::toString).toList())
            .setHint("eclipselink.read-only", "true"));
  }

  private static List<Activity> withAllThatBelongs(TypedQuery<Activity> query) {
    for (String part :
        List.of(
            "x.texts",
            "x.series",
            "x.series.changes",
            "x.organiser",
            "x.place",
            "x.coOrganisers")) {
      query.setHint("eclipselink.batch", part);
    }
    // By their ids: with EXISTS, Derby goes through whole tables again for each part.
    return query.setHint("eclipselink.batch.type", "IN").getResultList();
  }

  public List<Organiser> organisers(long after, long upTo) {
    return between("Organiser", Organiser.class, after, upTo).getResultList();
  }

  public List<Place> places(long after, long upTo) {
    return between("Place", Place.class, after, upTo).getResultList();
  }

  public List<Article> articles(long after, long upTo) {
    return between("Article", Article.class, after, upTo)
        .setHint("eclipselink.batch", "x.texts")
        .getResultList();
  }

  /**
   * The selections of the tenant at hand. Without the hint for reading only, which may take another
   * connection than the transaction's, where PostgreSQL has not been told the tenant.
   */
  public List<NodeSelection> selections(long after, long upTo) {
    return between(gate.guarded(entityManager), "NodeSelection", NodeSelection.class, after, upTo)
        .getResultList();
  }

  private <T> TypedQuery<T> between(String entity, Class<T> type, long after, long upTo) {
    return between(entityManager, entity, type, after, upTo)
        .setHint("eclipselink.read-only", "true");
  }

  private static <T> TypedQuery<T> between(
      EntityManager entityManager, String entity, Class<T> type, long after, long upTo) {
    return entityManager
        .createQuery(
            "select x from " + entity + " x where x.revision > :after and x.revision <= :upTo",
            type)
        .setParameter("after", after)
        .setParameter("upTo", upTo);
  }
}
