package se.halsolots.catalogue.desk;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.internal.store.TitleKey;

/** The conditions of a query of activities {@code a}, and their values. */
final class ListingConditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /**
   * Those of a filter, for somebody who sees that much, among organisers of these names.
   *
   * @param proposed activities of which a change waits
   */
  static ListingConditions of(
      ListingScope scope,
      ListingFilter filter,
      Map<OrganiserId, String> organisers,
      Set<ActivityId> proposed,
      LocalDate today) {
    ListingConditions all = new ListingConditions();
    all.and("a.owner = :owner", "owner", scope.owner().value());
    scope.organisers().ifPresent(own -> all.andOneOf("a.organiser.id", own));
    all.andStanding(filter.standing());
    filter.organiser().ifPresent(one -> all.andOneOf("a.organiser.id", List.of(one)));
    all.andWords(filter.words(), organisers);
    if (filter.asks(ListingCheck.PROPOSED)) {
      all.andOneOf("a.id", proposed);
    }
    if (filter.asks(ListingCheck.UNVERIFIED)) {
      all.and(
          "(a.verifiedOn is null or a.verifiedOn < :stale)",
          "stale",
          today.minus(ActivityListing.STALE_AFTER));
    }
    if (!filter.source().isEmpty()) {
      all.and("a.source.name = :source", "source", filter.source());
    }
    if (filter.asks(ListingCheck.OVER)) {
      all.and("a.headline.runsUntil < :today", "today", today);
    }
    return all;
  }

  ListingConditions and(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
    return this;
  }

  /** One more value for a condition that has several. */
  ListingConditions value(String name, Object value) {
    values.put(name, value);
    return this;
  }

  private void andOneOf(String what, Collection<?> wanted) {
    if (wanted.isEmpty()) {
      conditions.add("1 = 0");
    } else {
      String name = "wanted" + conditions.size();
      and(what + " in :" + name, name, ids(wanted));
    }
  }

  /** What was thrown away is in no list. */
  private void andStanding(Optional<LifeStatus> standing) {
    and("a.status <> :deleted", "deleted", LifeStatus.DELETED);
    standing.ifPresent(status -> and("a.status = :status", "status", status));
  }

  /** Each word is in the title or in the organiser's name. */
  ListingConditions andWords(String words, Map<OrganiserId, String> organisers) {
    for (String word : TitleKey.of(words).split(" ", -1)) {
      if (!word.isEmpty()) {
        String name = "word" + conditions.size();
        List<OrganiserId> named =
            organisers.entrySet().stream()
                .filter(one -> TitleKey.of(one.getValue()).contains(word))
                .map(Map.Entry::getKey)
                .toList();
        String ofOrganiser = named.isEmpty() ? "" : " or a.organiser.id in :" + name + "Of";
        and("(a.headline.titleKey like :" + name + ofOrganiser + ")", name, "%" + word + "%");
        if (!named.isEmpty()) {
          values.put(name + "Of", ids(named));
        }
      }
    }
    return this;
  }

  private static List<String> ids(Collection<?> ids) {
    return ids.stream().map(Object::toString).toList();
  }

  String where() {
    return " where " + String.join(" and ", conditions);
  }

  <Q extends Query> Q fill(Q query) {
    values.forEach(query::setParameter);
    return query;
  }
}
