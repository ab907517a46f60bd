package se.halsolots.catalogue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Deed;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.Refusal;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Doing the same to many activities, some of which cannot take it, and taking it back. */
@EveryDatabase
class ActivityBulkTest {

  private final DatabaseUnderTest database;

  ActivityBulkTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
  }

  private ActivityId store(Tenant node, String title) {
    return ListingWorld.store(database, node, ActivitySketch.of(title), activity -> activity);
  }

  private ActivityId children() {
    return ListingWorld.store(
        database,
        Nodes.MARK,
        ActivitySketch.of("Barngympa").ages(new AgeRange(3, OptionalInt.of(10))),
        activity -> activity);
  }

  private DeskOutcome apply(Tenant node, Deed deed, List<ActivityId> ids) {
    UUID run = ListingWorld.editor(database, node, desk -> desk.bulk.apply(deed, ids));
    return ListingWorld.editor(database, node, desk -> desk.journal.outcome(run));
  }

  private LifeStatus status(ActivityId id) {
    return ListingWorld.find(database, id).status();
  }

  @Test
  void what_cannot_be_published_is_named_with_its_reason_and_the_rest_is_published() {
    ActivityId draft = store(Nodes.MARK, "Promenad");
    ActivityId forChildren = children();
    ActivityId archived = store(Nodes.MARK, "Gammal kurs");
    apply(Nodes.MARK, Deed.ARCHIVE, List.of(archived));

    DeskOutcome outcome =
        apply(Nodes.MARK, Deed.PUBLISH, List.of(draft, forChildren, archived, draft));

    assertThat(outcome.done()).isEqualTo(1);
    assertThat(outcome.refused())
        .extracting(line -> line.title() + " " + line.refusal())
        .containsExactly("Barngympa AGES", "Gammal kurs ARCHIVED");
    assertThat(status(draft)).isEqualTo(LifeStatus.PUBLISHED);
    assertThat(status(forChildren)).isEqualTo(LifeStatus.DRAFT);
  }

  @Test
  void another_nodes_activity_is_as_good_as_unknown_and_stays_as_it_is() {
    ActivityId ofBoras = store(Nodes.BORAS, "Promenad");
    ActivityId ofMark = store(Nodes.MARK, "Promenad");

    DeskOutcome outcome =
        apply(Nodes.MARK, Deed.ARCHIVE, List.of(ofBoras, ofMark, new ActivityId(Ids.next())));

    assertThat(outcome.done()).isEqualTo(1);
    assertThat(outcome.refused())
        .extracting(line -> line.title() + line.refusal())
        .containsExactly("MISSING", "MISSING");
    assertThat(status(ofBoras)).isEqualTo(LifeStatus.DRAFT);
  }

  @Test
  void work_of_one_node_is_told_and_taken_back_in_that_node_only() {
    ActivityId id = store(Nodes.MARK, "Promenad");
    UUID run = apply(Nodes.MARK, Deed.PUBLISH, List.of(id)).run();

    ListingWorld.editor(
        database,
        Nodes.BORAS,
        desk -> {
          assertThatThrownBy(() -> desk.journal.outcome(run)).isInstanceOf(PortalException.class);
          assertThatThrownBy(() -> desk.undo.takeBack(run)).isInstanceOf(PortalException.class);
          return desk;
        });
    assertThat(status(id)).isEqualTo(LifeStatus.PUBLISHED);
  }

  @Test
  void undoing_brings_back_each_standing_that_there_was() {
    ActivityId draft = store(Nodes.MARK, "Utkast");
    ActivityId waiting =
        ListingWorld.store(
            database, Nodes.MARK, ActivitySketch.of("Inskickad"), ActivityBulkTest::sentIn);
    UUID published = apply(Nodes.MARK, Deed.PUBLISH, List.of(draft, waiting)).run();

    DeskOutcome undone = takeBack(published);

    assertThat(undone.deed()).isEqualTo(Deed.TAKE_BACK);
    assertThat(undone.done()).isEqualTo(2);
    assertThat(status(draft)).isEqualTo(LifeStatus.DRAFT);
    assertThat(status(waiting)).isEqualTo(LifeStatus.IN_REVIEW);
  }

  private static Activity sentIn(Activity activity) {
    activity.submitForReview(ListingWorld.NOW, "Amir");
    return activity;
  }

  private DeskOutcome takeBack(UUID run) {
    UUID undone = ListingWorld.editor(database, Nodes.MARK, desk -> desk.undo.takeBack(run));
    return ListingWorld.editor(database, Nodes.MARK, desk -> desk.journal.outcome(undone));
  }

  @Test
  void undoing_leaves_alone_what_somebody_changed_since() {
    ActivityId kept = store(Nodes.MARK, "Promenad");
    ActivityId touched = store(Nodes.MARK, "Simning");
    UUID archived = apply(Nodes.MARK, Deed.ARCHIVE, List.of(kept, touched)).run();
    database.inTransaction(
        "catalogue",
        manager -> {
          Activity activity = manager.find(Activity.class, touched.toString());
          activity.changedIn(activity.revision() + 1_000_000);
          return activity;
        });

    DeskOutcome undone = takeBack(archived);

    assertThat(undone.done()).isEqualTo(1);
    assertThat(undone.refused())
        .extracting(line -> line.title() + " " + line.refusal())
        .containsExactly("Simning " + Refusal.CHANGED);
    assertThat(status(touched)).isEqualTo(LifeStatus.ARCHIVED);
  }

  @Test
  void confirming_is_taken_back_to_the_day_before_and_noted() {
    ActivityId id =
        ListingWorld.store(
            database,
            Nodes.MARK,
            ActivitySketch.of("Promenad"),
            activity -> {
              activity.verify(LocalDate.of(2026, 1, 2), "Siv");
              return activity;
            });
    List<String> notes = new ArrayList<>();
    UUID run =
        ListingWorld.editor(
            database,
            Nodes.MARK,
            desk -> {
              UUID made = desk.bulk.apply(Deed.VERIFY, List.of(id));
              notes.addAll(desk.notes);
              return made;
            });
    assertThat(ListingWorld.find(database, id).verifiedOn()).hasValue(LocalDate.of(2026, 10, 24));
    assertThat(notes).containsExactly("activity.verify Promenad");

    takeBack(run);

    assertThat(ListingWorld.find(database, id).verifiedOn()).hasValue(LocalDate.of(2026, 1, 2));
    assertThat(ListingWorld.find(database, id).verifiedBy()).isEqualTo("Siv");
  }

  @Test
  void portion_costs_few_statements_for_each_activity() {
    List<ActivityId> ids = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ids.add(store(Nodes.MARK, "Promenad " + i));
    }
    database.statements().clear();
    ListingWorld.editor(database, Nodes.MARK, desk -> desk.bulk.apply(Deed.PUBLISH, ids));

    assertThat(database.statements().sent()).hasSizeLessThan(ids.size() * 6);
  }
}
