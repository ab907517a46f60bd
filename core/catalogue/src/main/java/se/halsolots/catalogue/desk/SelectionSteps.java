package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Refusal;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.desk.DeskPortions.Numbered;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.CatalogueUnit;
import se.halsolots.catalogue.internal.store.DeskLine;
import se.halsolots.catalogue.internal.store.DeskRuns;
import se.halsolots.catalogue.internal.store.EarlierState;
import se.halsolots.catalogue.internal.store.NodeSelection;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.persistence.TenantGate;

/** Chooses for a portion of activities, in a transaction of its own. */
@ApplicationScoped
class SelectionSteps {

  @Inject @CatalogueUnit EntityManager entityManager;
  @Inject TenantGate gate;
  @Inject CatalogueRevisions revisions;
  @Inject DeskRuns runs;
  @Inject AuditLog audit;

  /** What a portion is about: the titles of those that there are, and what was chosen so far. */
  private record Known(
      Map<ActivityId, String> titles, Map<ActivityId, NodeSelection> choices, long revision) {}

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void choose(
      UUID run,
      List<Numbered<ActivityId>> portion,
      SelectionChoice choice,
      Optional<String> newNote) {
    Known known = load(portion.stream().map(Numbered::thing));
    for (Numbered<ActivityId> one : portion) {
      ActivityId id = one.thing();
      Optional<String> title = Optional.ofNullable(known.titles().get(id));
      DeskLine.About about = new DeskLine.About(run, one.number(), id, title.orElse(""));
      EarlierState earlier = earlier(known, id);
      String note = newNote.orElse(earlier.note());
      if (title.isEmpty()) {
        runs.add(DeskLine.refused(about, Refusal.MISSING));
      } else if (earlier.choice() == choice && earlier.note().equals(note)) {
        runs.add(DeskLine.refused(about, Refusal.ALREADY));
      } else {
        runs.add(DeskLine.done(about, known.revision(), earlier));
        keep(known, id, choice, note);
        audit.note("selection." + code(choice), id.toString(), title.get());
      }
    }
  }

  /** Takes back what a run chose, where nobody chose anew since. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void takeBack(UUID run, List<Numbered<DeskLine>> portion) {
    Known known = load(portion.stream().map(one -> one.thing().activity()));
    for (Numbered<DeskLine> one : portion) {
      DeskLine line = one.thing();
      ActivityId id = line.activity();
      DeskLine.About about = new DeskLine.About(run, one.number(), id, line.title());
      boolean untouched =
          Optional.ofNullable(known.choices().get(id))
              .filter(choice -> choice.revision() == line.revision())
              .isPresent();
      if (untouched) {
        runs.add(DeskLine.done(about, known.revision(), earlier(known, id)));
        keep(known, id, line.earlier().choice(), line.earlier().note());
        audit.note("selection.undo", id.toString(), line.title());
      } else {
        runs.add(DeskLine.refused(about, Refusal.CHANGED));
      }
    }
  }

  private void keep(Known known, ActivityId id, SelectionChoice choice, String note) {
    NodeSelection selection = known.choices().get(id);
    if (selection == null) {
      selection = new NodeSelection(id, choice, note);
      selection.changedIn(known.revision());
      gate.guarded(entityManager).persist(selection);
    } else {
      selection.choose(choice, note);
      selection.changedIn(known.revision());
    }
  }

  private static EarlierState earlier(Known known, ActivityId id) {
    return Optional.ofNullable(known.choices().get(id))
        .map(choice -> EarlierState.of(choice.choice(), choice.note()))
        .orElseGet(() -> EarlierState.of(SelectionChoice.BY_REACH, ""));
  }

  private static String code(SelectionChoice choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Known load(Stream<ActivityId> activities) {
    List<String> ids = activities.map(ActivityId::toString).toList();
    Map<ActivityId, String> titles = new HashMap<>();
    entityManager
        .createQuery(
            "select a.id, a.headline.title from Activity a where a.id in :ids and a.status ="
                + " se.halsolots.catalogue.LifeStatus.PUBLISHED",
            Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(
            row -> titles.put(new ActivityId(UUID.fromString((String) row[0])), (String) row[1]));
    Map<ActivityId, NodeSelection> choices = new HashMap<>();
    gate.guarded(entityManager)
        .createQuery(
            "select s from NodeSelection s where s.activityId in :ids", NodeSelection.class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(choice -> choices.put(choice.activity(), choice));
    return new Known(titles, choices, revisions.nextForSelection());
  }
}
