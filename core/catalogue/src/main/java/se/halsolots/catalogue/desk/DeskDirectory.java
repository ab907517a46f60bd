package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.internal.history.ActivityHistory;
import se.halsolots.catalogue.internal.store.Organisers;
import se.halsolots.catalogue.internal.store.Place;
import se.halsolots.catalogue.internal.store.Places;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.tenancy.TenantContext;

/** What the form of an activity offers to choose from, and what was done. */
@ApplicationScoped
public class DeskDirectory {

  private static final int MOST_VERSIONS = 50;

  @Inject OwnActivities own;
  @Inject Organisers organisers;
  @Inject Places places;
  @Inject ActivityHistory history;
  @Inject StaffAccess access;
  @Inject TenantContext context;

  /** The organisers that whoever is at work may name as the one who arranges. */
  @Transactional
  public List<Named> ownOrganisers() {
    own.requireWriting();
    Set<UUID> theirs = access.organisers();
    return organisers().stream()
        .filter(one -> own.keepsAll() || theirs.contains(one.id()))
        .toList();
  }

  /** All organisers of the node, by name. */
  @Transactional
  public List<Named> organisers() {
    own.requireWriting();
    return organisers.of(context.tenant().id()).stream()
        .map(one -> new Named(one.id().value(), one.content().name()))
        .toList();
  }

  /** All places of the node; those of the same name with their street. */
  @Transactional
  public List<Named> places() {
    own.requireWriting();
    List<Place> all = places.of(context.tenant().id());
    Map<String, Long> namesakes =
        all.stream()
            .collect(Collectors.groupingBy(one -> one.content().name(), Collectors.counting()));
    return all.stream().map(one -> named(one, namesakes)).toList();
  }

  private static Named named(Place place, Map<String, Long> namesakes) {
    String name = place.content().name();
    boolean alone = namesakes.getOrDefault(name, 1L) == 1;
    return new Named(place.id().value(), alone ? name : name + ", " + place.content().street());
  }

  /** What was done to the activity, the latest first. */
  @Transactional
  public List<HistoryEntry> history(ActivityId id) {
    own.get(id);
    return history.versions(id, MOST_VERSIONS).stream().map(DeskRecords::entry).toList();
  }
}
