package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Deed;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.catalogue.internal.store.NodeSelection;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantRegistry;

/**
 * Which of the published activities of all nodes the node at hand shows: by their reach, or as it
 * chose. What it chooses is its own and changes nothing for other nodes.
 */
@ApplicationScoped
public class SelectionDesk {

  /** Longest note that a node adds to an activity. */
  public static final int MAX_NOTE = 1_000;

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject TenantGate gate;
  @Inject StaffAccess access;
  @Inject TenantContext context;
  @Inject TenantRegistry tenants;
  @Inject Clock clock;
  @Inject ListedActivities listed;
  @Inject DeskJournal journal;
  @Inject SelectionSteps steps;

  /** How many there are. */
  @Transactional
  public long count(SelectionFilter filter) {
    ListingConditions conditions = conditions(filter);
    return conditions
        .fill(
            gate.guarded(entityManager)
                .createQuery("select count(a.id) from Activity a" + conditions.where(), Long.class))
        .getSingleResult();
  }

  /** Some of them by title, from a place in that order on. */
  @Transactional
  public List<SelectionRow> rows(SelectionFilter filter, int first, int most) {
    return rows(idTexts(filter, first, most));
  }

  /** The first so many of all of them, by title. */
  @Transactional
  public List<ActivityId> ids(SelectionFilter filter, int most) {
    return idTexts(filter, 0, most).stream()
        .map(id -> new ActivityId(UUID.fromString(id)))
        .toList();
  }

  /** One published activity of whatever node; empty if there is none. */
  @Transactional
  public Optional<SelectionRow> find(ActivityId id) {
    access.require(StaffPermission.CATALOGUE_SELECT);
    return entityManager
        .createQuery(
            "select a.id from Activity a where a.id = :id and a.status ="
                + " se.halsolots.catalogue.LifeStatus.PUBLISHED",
            String.class)
        .setParameter("id", id.toString())
        .getResultStream()
        .findFirst()
        .flatMap(found -> rows(List.of(found)).stream().findFirst());
  }

  private List<String> idTexts(SelectionFilter filter, int first, int most) {
    ListingConditions conditions = conditions(filter);
    return conditions
        .fill(
            gate.guarded(entityManager)
                .createQuery(
                    "select a.id from Activity a"
                        + conditions.where()
                        + ListingOrder.TITLE.clause(),
                    String.class))
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  private List<SelectionRow> rows(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<ActivityId, NodeSelection> choices = new HashMap<>();
    gate.guarded(entityManager)
        .createQuery(
            "select s from NodeSelection s where s.activityId in :ids", NodeSelection.class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(choice -> choices.put(choice.activity(), choice));
    return listed.inOrder(ids).stream()
        .map(activity -> row(activity, Optional.ofNullable(choices.get(activity.id()))))
        .toList();
  }

  private SelectionRow row(Activity activity, Optional<NodeSelection> choice) {
    return new SelectionRow(
        activity.id(),
        activity.slug(),
        activity.title(),
        activity.owner(),
        activity.organiser().map(one -> one.content().name()).orElse(""),
        !activity.series().isEmpty(),
        listed.next(activity),
        choice.map(NodeSelection::choice).orElse(SelectionChoice.BY_REACH),
        choice.map(NodeSelection::note).orElse(""),
        rules().reaches(activity.owner(), activity.reach()));
  }

  private ListingConditions conditions(SelectionFilter filter) {
    access.require(StaffPermission.CATALOGUE_SELECT);
    Map<OrganiserId, String> organisers =
        filter.words().isBlank() ? Map.of() : listed.organisersOfAll();
    return rules().of(filter, organisers, today());
  }

  private SelectionConditions rules() {
    return new SelectionConditions(context.tenant(), tenants.region().id());
  }

  private LocalDate today() {
    return clock.instant().atZone(context.tenant().zone()).toLocalDate();
  }

  /**
   * Makes the same of several activities.
   *
   * @param ids of published activities of whatever node; others are as good as unknown
   * @param note shown to residents beside the activity's own text; empty to leave notes as they are
   * @return names the work in the {@link DeskJournal}
   */
  public UUID choose(List<ActivityId> ids, SelectionChoice choice, Optional<String> note) {
    access.require(StaffPermission.CATALOGUE_SELECT);
    if (ids.size() > ActivityBulk.MOST || note.filter(SelectionDesk::isTooLong).isPresent()) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "a choice of %d activities at once, or a note of that length, is not possible; at most %d, and %d characters"
              .formatted(ids.size(), ActivityBulk.MOST, MAX_NOTE));
    }
    UUID run = journal.begin(Deed.CHOOSE);
    DeskPortions.each(
        List.copyOf(new LinkedHashSet<>(ids)),
        portion -> steps.choose(run, portion, choice, note),
        one -> journal.failed(run, one.number(), one.thing(), ""));
    return run;
  }

  private static boolean isTooLong(String note) {
    return note.length() > MAX_NOTE;
  }

  /**
   * Takes back what a run chose.
   *
   * @return names the taking back in the journal
   */
  UUID takeBack(DeskJournal.Done done) {
    access.require(StaffPermission.CATALOGUE_SELECT);
    UUID run = journal.begin(Deed.TAKE_BACK);
    DeskPortions.each(
        done.lines(),
        portion -> steps.takeBack(run, portion),
        one -> journal.failed(run, one.number(), one.thing().activity(), one.thing().title()));
    return run;
  }
}
