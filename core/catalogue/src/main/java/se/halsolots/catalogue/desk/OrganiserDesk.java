package se.halsolots.catalogue.desk;

import static se.halsolots.catalogue.internal.store.OldAddresses.ORGANISER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.internal.store.OldAddresses;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Organisers;
import se.halsolots.catalogue.internal.store.Removed;
import se.halsolots.catalogue.internal.store.Uses;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.TenantId;

/**
 * Where staff keep their node's organisers. An organiser's own person keeps its description and how
 * it is reached. What belongs to another node is as unknown as what there is not.
 */
@ApplicationScoped
public class OrganiserDesk {

  @Inject Organisers organisers;
  @Inject OldAddresses addresses;
  @Inject Uses uses;
  @Inject DirectoryNotes notes;
  @Inject StaffAccess access;
  @Inject StaffAccounts accounts;

  /** A line of the list. */
  public record Line(UUID id, OrganiserContent content, long activities) {}

  /**
   * The node's organisers by name; those of whoever keeps an organiser's activities, only those.
   */
  @Transactional
  public List<Line> all() {
    boolean wholeNode = access.may(StaffPermission.CATALOGUE_READ);
    if (!wholeNode) {
      access.require(StaffPermission.OWN_ACTIVITIES);
    }
    Map<UUID, Long> counts = uses.byOrganiser(node());
    return organisers.of(node()).stream()
        .filter(one -> wholeNode || isOwn(one.id()))
        .map(
            one ->
                new Line(
                    one.id().value(), one.content(), counts.getOrDefault(one.id().value(), 0L)))
        .toList();
  }

  @Transactional
  public DirectoryEntry<OrganiserContent> read(OrganiserId id) {
    Organiser organiser = visible(id);
    return new DirectoryEntry<>(
        id.value(),
        organiser.slug(),
        organiser.content(),
        organiser.revision(),
        DirectoryEntry.Use.of(uses.of(id, node())));
  }

  /** Whether whoever is at work may change everything about the node's organisers. */
  public boolean mayWrite() {
    return access.may(StaffPermission.CATALOGUE_EDIT);
  }

  /** Whether they may change its description and how it is reached. */
  public boolean mayDescribe(OrganiserId id) {
    return mayWrite() || isOwn(id);
  }

  /**
   * Adds one.
   *
   * @param id made with the form, so that a form that is sent twice adds one only
   */
  @Transactional
  public Kept<OrganiserContent> create(UUID id, OrganiserContent content) {
    access.require(StaffPermission.CATALOGUE_EDIT);
    notes.hold();
    OrganiserId named = new OrganiserId(id);
    Optional<Organiser> added = organisers.find(node(), id);
    if (added.isPresent()) {
      return change(added.get(), -1, content);
    }
    Map<String, String> faults = faults(named, content);
    if (!faults.isEmpty()) {
      return new Kept.Refused<>(faults);
    }
    UUID free = organisers.exists(named) ? Ids.next() : id;
    add(free, content, wishes(content), "organiser.create");
    return new Kept.Saved<>(free);
  }

  private void add(UUID id, OrganiserContent content, List<String> wishes, String action) {
    Organiser organiser = new Organiser(id, node(), addresses.free(ORGANISER, id, wishes), content);
    organiser.changedIn(notes.changed(action, id, content.name()));
    organisers.add(organiser);
  }

  /**
   * Makes it say what was sent.
   *
   * @param seen the revision that the form showed
   */
  @Transactional
  public Kept<OrganiserContent> save(OrganiserId id, long seen, OrganiserContent content) {
    notes.hold();
    Organiser organiser = visible(id);
    if (!mayDescribe(id)) {
      access.require(StaffPermission.CATALOGUE_EDIT);
    }
    return change(organiser, seen, mayWrite() ? content : described(organiser, content));
  }

  /** What somebody may say of their own organiser: its name and kind stay. */
  private static OrganiserContent described(Organiser organiser, OrganiserContent wanted) {
    OrganiserContent now = organiser.content();
    return new OrganiserContent(
        now.name(), now.kind(), wanted.description(), wanted.web(), wanted.email(), wanted.phone());
  }

  private Kept<OrganiserContent> change(Organiser organiser, long seen, OrganiserContent content) {
    OrganiserContent now = organiser.content();
    return DirectoryNotes.keep(
        organiser,
        now,
        content,
        seen,
        () -> faults(organiser.id(), content),
        () -> {
          organiser.describe(content);
          if (!content.name().equals(now.name())) {
            addresses.rename(ORGANISER, organiser, wishes(content));
          }
          organiser.changedIn(notes.changed("organiser.change", organiser.uuid(), content.name()));
        });
  }

  /**
   * Removes it; {@link #restore} brings it back.
   *
   * @throws PortalException CONFLICT if activities or people belong to it
   */
  @Transactional
  public void delete(OrganiserId id) {
    access.require(StaffPermission.CATALOGUE_EDIT);
    notes.hold();
    Organiser organiser = visible(id);
    if (uses.isUsed(id) || hasPeople(id)) {
      throw new PortalException(ErrorCode.CONFLICT, "organiser %s is in use".formatted(id));
    }
    uses.remove(
        organiser,
        new Removed(
            id.value(),
            node(),
            ORGANISER,
            organiser.slug(),
            DirectoryJson.write(organiser.content()),
            notes.now()));
    notes.changed("organiser.delete", id.value(), organiser.content().name());
  }

  /** Whether somebody works in the node as its person. */
  @Transactional
  public boolean hasPeople(OrganiserId id) {
    return accounts.in(node()).stream()
        .anyMatch(one -> one.member().organisersIn(node()).contains(id.value()));
  }

  /** Brings back one that was removed; nothing happens if it is there. */
  @Transactional
  public void restore(OrganiserId id) {
    access.require(StaffPermission.CATALOGUE_EDIT);
    notes.hold();
    if (organisers.find(node(), id.value()).isPresent()) {
      return;
    }
    Removed removed =
        uses.removed(node(), ORGANISER, id.value())
            .orElseThrow(() -> DirectoryNotes.unknown(ORGANISER));
    OrganiserContent content = DirectoryJson.organiser(removed.content());
    if (!organisers.named(node(), List.of(content.name())).isEmpty()) {
      throw new PortalException(
          ErrorCode.CONFLICT, "an organiser is called '%s' now".formatted(content.name()));
    }
    uses.forget(removed);
    add(id.value(), content, List.of(removed.slug(), content.name()), "organiser.restore");
  }

  private Map<String, String> faults(OrganiserId id, OrganiserContent content) {
    Faults faults = new Faults();
    faults.required("name", content.name());
    faults.atMost("name", content.name(), 200);
    faults.atMost("description", content.description(), 4000);
    faults.web("web", content.web());
    faults.email("email", content.email());
    faults.phone("phone", content.phone());
    boolean taken =
        organisers.named(node(), List.of(content.name())).stream()
            .anyMatch(one -> !one.id().equals(id));
    if (taken) {
      faults.add("name", Faults.TAKEN);
    }
    return faults.byField();
  }

  private Organiser visible(OrganiserId id) {
    boolean may = access.may(StaffPermission.CATALOGUE_READ) || isOwn(id);
    return organisers
        .find(node(), id.value())
        .filter(one -> may)
        .orElseThrow(() -> DirectoryNotes.unknown(ORGANISER));
  }

  private boolean isOwn(OrganiserId id) {
    return access.may(StaffPermission.OWN_ACTIVITIES) && access.organisers().contains(id.value());
  }

  private List<String> wishes(OrganiserContent content) {
    return List.of(content.name(), content.name() + " " + notes.node().shortName());
  }

  private TenantId node() {
    return notes.node().id();
  }
}
