package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.catalogue.OccasionTime;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.internal.occasion.OccasionCalendar;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/** Reads the activities of one page of a list, whole, and the names that lists show. */
@ApplicationScoped
class ListedActivities {

  private static final Duration AHEAD = Duration.ofDays(366);

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject Clock clock;

  /** The activities of these ids, in the same order. */
  List<Activity> inOrder(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Activity> byId = new HashMap<>();
    entityManager
        .createQuery("select x from Activity x where x.id in :ids", Activity.class)
        .setParameter("ids", ids)
        .setHint("eclipselink.read-only", "true")
        .setHint("eclipselink.left-join-fetch", "x.organiser")
        .setHint("eclipselink.left-join-fetch", "x.place")
        .setHint("eclipselink.batch", "x.series")
        .setHint("eclipselink.batch", "x.series.changes")
        .setHint("eclipselink.batch.type", "IN")
        .getResultList()
        .forEach(activity -> byId.put(activity.id().toString(), activity));
    return ids.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList();
  }

  List<ListingRow> rows(List<String> ids) {
    return inOrder(ids).stream().map(this::row).toList();
  }

  private ListingRow row(Activity activity) {
    return new ListingRow(
        activity.id(),
        activity.title(),
        activity.status(),
        activity.organiser().map(one -> one.content().name()).orElse(""),
        !activity.series().isEmpty(),
        next(activity),
        activity.verifiedOn(),
        activity.changedAt());
  }

  /** The next occasion that takes place. */
  Optional<OccasionTime> next(Activity activity) {
    Instant now = clock.instant();
    return OccasionCalendar.between(activity.series(), now, now.plus(AHEAD)).stream()
        .filter(one -> one.standing() != OccasionStanding.CANCELLED)
        .findFirst()
        .map(one -> new OccasionTime(one.start(), one.end(), one.standing()));
  }

  /** The names of a node's organisers, in Swedish order. */
  Map<OrganiserId, String> organisers(TenantId owner) {
    return named(
        entityManager
            .createQuery(
                "select o.id, o.name from Organiser o where o.owner = :owner", Object[].class)
            .setParameter("owner", owner.value()));
  }

  /** The names of all nodes' organisers. */
  Map<OrganiserId, String> organisersOfAll() {
    return named(entityManager.createQuery("select o.id, o.name from Organiser o", Object[].class));
  }

  private static Map<OrganiserId, String> named(TypedQuery<Object[]> query) {
    Collator swedish = Collator.getInstance(Language.SWEDISH.locale());
    Map<OrganiserId, String> names = new LinkedHashMap<>();
    query
        .getResultStream()
        .sorted(Comparator.comparing(row -> (String) row[1], swedish))
        .forEach(
            row -> names.put(new OrganiserId(UUID.fromString((String) row[0])), (String) row[1]));
    return names;
  }
}
