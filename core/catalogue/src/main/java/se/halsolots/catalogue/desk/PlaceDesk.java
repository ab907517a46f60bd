package se.halsolots.catalogue.desk;

import static se.halsolots.catalogue.internal.store.OldAddresses.PLACE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.catalogue.internal.store.OldAddresses;
import se.halsolots.catalogue.internal.store.Place;
import se.halsolots.catalogue.internal.store.Places;
import se.halsolots.catalogue.internal.store.Removed;
import se.halsolots.catalogue.internal.store.Uses;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.TenantId;

/**
 * Where staff keep the places of their node. What belongs to another node is as unknown as what
 * there is not.
 */
@ApplicationScoped
public class PlaceDesk {

  @Inject Places places;
  @Inject OldAddresses addresses;
  @Inject Uses uses;
  @Inject DirectoryNotes notes;
  @Inject StaffAccess access;

  /** A line of the list. */
  public record Line(UUID id, PlaceContent content, long activities) {}

  /** The node's places by name. */
  @Transactional
  public List<Line> all() {
    access.require(StaffPermission.CATALOGUE_READ);
    Map<UUID, Long> counts = uses.byPlace(node());
    return places.of(node()).stream()
        .map(
            one ->
                new Line(
                    one.id().value(), one.content(), counts.getOrDefault(one.id().value(), 0L)))
        .toList();
  }

  @Transactional
  public DirectoryEntry<PlaceContent> read(PlaceId id) {
    access.require(StaffPermission.CATALOGUE_READ);
    Place place = known(id);
    return new DirectoryEntry<>(
        id.value(),
        place.slug(),
        place.content(),
        place.revision(),
        DirectoryEntry.Use.of(uses.of(id, node())));
  }

  /** Whether whoever is at work may change the node's places. */
  public boolean mayWrite() {
    return access.may(StaffPermission.CATALOGUE_EDIT);
  }

  /**
   * Adds one.
   *
   * @param id made with the form, so that a form that is sent twice adds one only
   */
  @Transactional
  public Kept<PlaceContent> create(UUID id, PlaceContent content) {
    access.require(StaffPermission.CATALOGUE_EDIT);
    notes.hold();
    PlaceId named = new PlaceId(id);
    Optional<Place> added = places.find(node(), id);
    if (added.isPresent()) {
      return change(added.get(), -1, content);
    }
    Map<String, String> faults = faults(named, content);
    if (!faults.isEmpty()) {
      return new Kept.Refused<>(faults);
    }
    UUID free = places.exists(named) ? Ids.next() : id;
    add(free, content, wishes(content), "place.create");
    return new Kept.Saved<>(free);
  }

  private void add(UUID id, PlaceContent content, List<String> wishes, String action) {
    Place place = new Place(id, node(), addresses.free(PLACE, id, wishes), content);
    place.changedIn(notes.changed(action, id, content.name()));
    places.add(place);
  }

  /**
   * Makes it say what was sent.
   *
   * @param seen the revision that the form showed
   */
  @Transactional
  public Kept<PlaceContent> save(PlaceId id, long seen, PlaceContent content) {
    access.require(StaffPermission.CATALOGUE_EDIT);
    notes.hold();
    return change(known(id), seen, content);
  }

  private Kept<PlaceContent> change(Place place, long seen, PlaceContent content) {
    PlaceContent now = place.content();
    return DirectoryNotes.keep(
        place,
        now,
        content,
        seen,
        () -> faults(place.id(), content),
        () -> {
          place.describe(content);
          if (!content.name().equals(now.name())) {
            addresses.rename(PLACE, place, wishes(content));
          }
          place.changedIn(notes.changed("place.change", place.uuid(), content.name()));
        });
  }

  /**
   * Removes it; {@link #restore} brings it back.
   *
   * @throws PortalException CONFLICT if activities happen there
   */
  @Transactional
  public void delete(PlaceId id) {
    access.require(StaffPermission.CATALOGUE_EDIT);
    notes.hold();
    Place place = known(id);
    if (uses.isUsed(id)) {
      throw new PortalException(ErrorCode.CONFLICT, "place %s is in use".formatted(id));
    }
    uses.remove(
        place,
        new Removed(
            id.value(),
            node(),
            PLACE,
            place.slug(),
            DirectoryJson.write(place.content()),
            notes.now()));
    notes.changed("place.delete", id.value(), place.content().name());
  }

  /** Brings back one that was removed; nothing happens if it is there. */
  @Transactional
  public void restore(PlaceId id) {
    access.require(StaffPermission.CATALOGUE_EDIT);
    notes.hold();
    if (places.find(node(), id.value()).isPresent()) {
      return;
    }
    Removed removed =
        uses.removed(node(), PLACE, id.value()).orElseThrow(() -> DirectoryNotes.unknown(PLACE));
    PlaceContent content = DirectoryJson.place(removed.content());
    if (isTaken(id, content)) {
      throw new PortalException(
          ErrorCode.CONFLICT, "a place is called '%s' now".formatted(content.name()));
    }
    uses.forget(removed);
    add(id.value(), content, List.of(removed.slug(), content.name()), "place.restore");
  }

  private Map<String, String> faults(PlaceId id, PlaceContent content) {
    Faults faults = new Faults();
    faults.required("name", content.name());
    faults.atMost("name", content.name(), 200);
    faults.atMost("street", content.street(), 200);
    faults.atMost("postcode", content.postcode(), 20);
    faults.atMost("locality", content.locality(), 100);
    faults.atMost("description", content.description(), 4000);
    if (content.position().filter(one -> !isNear(one)).isPresent()) {
      faults.add("position", "far");
    }
    if (isTaken(id, content)) {
      faults.add("name", Faults.TAKEN);
    }
    return faults.byField();
  }

  /** Whether a point lies in Sweden, roughly: numbers in the wrong order do not. */
  private static boolean isNear(GeoPoint point) {
    return point.latitude() > 55
        && point.latitude() < 70
        && point.longitude() > 10
        && point.longitude() < 25;
  }

  private boolean isTaken(PlaceId id, PlaceContent content) {
    return places.named(node(), List.of(content.name())).stream()
        .filter(one -> one.content().street().equals(content.street()))
        .anyMatch(one -> !one.id().equals(id));
  }

  private Place known(PlaceId id) {
    return places.find(node(), id.value()).orElseThrow(() -> DirectoryNotes.unknown(PLACE));
  }

  private List<String> wishes(PlaceContent content) {
    String where = content.locality().isEmpty() ? notes.node().shortName() : content.locality();
    return List.of(content.name(), content.name() + " " + where);
  }

  private TenantId node() {
    return notes.node().id();
  }
}
