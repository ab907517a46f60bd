package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.internal.history.ActivityProposals;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.tenancy.TenantContext;

/**
 * The activities of the node at hand in every standing, for those who keep them. Whoever keeps the
 * activities of an organiser only sees those of that organiser, here and in every number.
 *
 * <p>A page costs the same few statements however large the node: one index holds all that filters
 * ask for, and only the rows of the page are read whole.
 */
@ApplicationScoped
public class ActivityListing {

  /** What nobody has confirmed for so long may no longer hold. */
  static final Period STALE_AFTER = Period.ofDays(90);

  /** The standings that lists have, in the order of an activity's life. */
  public static final Set<LifeStatus> LISTED =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(LifeStatus.DELETED)));

  /**
   * A page of a list.
   *
   * @param first place of its first row, from 0
   * @param most how many rows it has at most
   * @param all how many rows the list has, as whoever shows it has counted already
   */
  public record Window(int first, int most, long all) {}

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject StaffAccess access;
  @Inject TenantContext context;
  @Inject Clock clock;
  @Inject ListedActivities listed;
  @Inject ActivityProposals proposals;

  /** How many there are of each standing, whatever standing the filter names. */
  @Transactional
  public Map<LifeStatus, Long> counts(ListingFilter filter) {
    ListingConditions conditions = conditions(filter.of(Optional.empty()));
    Map<LifeStatus, Long> counts = new EnumMap<>(LifeStatus.class);
    LISTED.forEach(status -> counts.put(status, 0L));
    conditions
        .fill(
            entityManager.createQuery(
                "select a.status, count(a.id) from Activity a"
                    + conditions.where()
                    + " group by a.status",
                Object[].class))
        .getResultList()
        .forEach(row -> counts.put((LifeStatus) row[0], (Long) row[1]));
    return counts;
  }

  /** How many there are. */
  @Transactional
  public long count(ListingFilter filter) {
    ListingConditions conditions = conditions(filter);
    return conditions
        .fill(
            entityManager.createQuery(
                "select count(a.id) from Activity a" + conditions.where(), Long.class))
        .getSingleResult();
  }

  /** Some of them, in an order or the other way round. */
  @Transactional
  public List<ListingRow> rows(
      ListingFilter filter, ListingOrder order, boolean descending, Window window) {
    ListingConditions conditions = conditions(filter);
    if (descending == order.descends()) {
      return listed.rows(ids(conditions, order, window.first(), window.most()));
    }
    // The other way round: the same index, counted from its end.
    int end = (int) Math.max(0, window.all() - window.first());
    int from = Math.max(0, end - window.most());
    if (end == 0) {
      return List.of();
    }
    List<String> ids = new ArrayList<>(ids(conditions, order, from, end - from));
    Collections.reverse(ids);
    return listed.rows(ids);
  }

  private List<String> ids(ListingConditions conditions, ListingOrder order, int first, int most) {
    return conditions
        .fill(
            entityManager.createQuery(
                "select a.id from Activity a" + conditions.where() + order.clause(), String.class))
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** The first so many of all of them, by title. */
  @Transactional
  public List<ActivityId> ids(ListingFilter filter, int most) {
    return ids(conditions(filter), ListingOrder.TITLE, 0, most).stream()
        .map(id -> new ActivityId(UUID.fromString(id)))
        .toList();
  }

  /** The names of the node's organisers that the reader sees activities of, in order. */
  @Transactional
  public Map<OrganiserId, String> organisers() {
    return organisers(ListingScope.of(access, context));
  }

  private Map<OrganiserId, String> organisers(ListingScope scope) {
    Map<OrganiserId, String> names = new LinkedHashMap<>();
    listed
        .organisers(scope.owner())
        .forEach(
            (id, name) -> {
              if (scope.includes(id)) {
                names.put(id, name);
              }
            });
    return names;
  }

  private ListingConditions conditions(ListingFilter filter) {
    ListingScope scope = ListingScope.of(access, context);
    Map<OrganiserId, String> names = filter.words().isBlank() ? Map.of() : organisers(scope);
    Set<ActivityId> proposed =
        filter.asks(ListingCheck.PROPOSED) ? proposals.activities() : Set.of();
    return ListingConditions.of(scope, filter, names, proposed, today());
  }

  private LocalDate today() {
    return clock.instant().atZone(context.tenant().zone()).toLocalDate();
  }
}
