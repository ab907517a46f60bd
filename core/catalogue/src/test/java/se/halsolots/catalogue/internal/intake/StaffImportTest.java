package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.desk.ImportCounts;
import se.halsolots.catalogue.intake.desk.ImportRow;
import se.halsolots.catalogue.intake.desk.ImportSheet;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Imports that staff look at first, stop, and take back, on each database. */
@EveryDatabase
class StaffImportTest {

  private final IntakeWorld catalogue;
  private final ImportWorld imports;

  StaffImportTest(DatabaseUnderTest database) {
    database.migrated("catalogue");
    catalogue = new IntakeWorld(database, Nodes.MARK);
    imports = new ImportWorld(database, Nodes.MARK, catalogue);
  }

  private static ActivitySketch dance(String id) {
    return ActivitySketch.of("Dans " + id).id(id).by("Korpen").at("Salen", "Kinna");
  }

  private static List<IntakeItem> source() {
    List<IntakeItem> items =
        new java.util.ArrayList<>(
            IntakeWorld.items(dance("1"), dance("2").summary("Ny text"), dance("4"), dance("5")));
    items.add(IntakeWorld.deletion("3"));
    items.add(new IntakeFault("rad 9", "", "Rubrik", "", "saknas; skriv en rubrik", true));
    return items;
  }

  @Test
  void looking_changes_nothing_and_counts_what_taking_in_then_does() {
    catalogue.publish(dance("1"), dance("2"), dance("3"));
    long before = catalogue.latestRevision();
    UUID id = imports.begin(catalogue.source());

    imports.look(id, source());

    ImportCounts looked = imports.sheet(id).counts();
    assertThat(imports.sheet(id).state()).isEqualTo(ImportState.LOOKED);
    assertThat(catalogue.latestRevision()).isEqualTo(before);
    assertThat(catalogue.knows("4")).isFalse();
    assertThat(catalogue.activity("3", Activity::status)).isEqualTo(LifeStatus.PUBLISHED);
    assertThat(looked.created()).isEqualTo(2);
    assertThat(looked.changed()).isEqualTo(1);
    assertThat(looked.unchanged()).isEqualTo(1);
    assertThat(looked.removed()).isEqualTo(1);
    assertThat(looked.refused()).isEqualTo(1);

    imports.takeIn(id, source());

    assertThat(imports.sheet(id).counts()).isEqualTo(looked);
    assertThat(imports.sheet(id).expected()).isEqualTo(looked.items());
    assertThat(catalogue.knows("4")).isTrue();
    assertThat(imports.notes).containsExactly("import.preview", "import.start");
  }

  @Test
  void new_items_that_look_like_what_is_there_are_shown() {
    String title = "Sång " + Ids.next();
    catalogue.publish(ActivitySketch.of(title).id("9"));
    UUID id = imports.begin("another " + Ids.next());

    imports.look(
        id,
        IntakeWorld.items(
            ActivitySketch.of(title).id("4"), ActivitySketch.of("Kör " + Ids.next()).id("5")));

    assertThat(imports.sheet(id).counts().twins()).isEqualTo(1);
    List<ImportRow> rows = imports.in(steps -> steps.nodes().rows(id));
    assertThat(rows)
        .extracting(ImportRow::twin)
        .containsExactly(catalogue.activity("9", one -> one.id().toString()), "");
  }

  @Test
  void taking_back_leaves_alone_what_staff_confirmed_or_cancelled_a_date_of() {
    UUID id = imports.begin(catalogue.source());
    List<IntakeItem> items = IntakeWorld.items(dance("1"), dance("2"));
    imports.look(id, items);
    imports.takeIn(id, items);
    imports.work(catalogue.activity("2", Activity::id));

    imports.takeBack(id);

    assertThat(catalogue.activity("1", Activity::status)).isEqualTo(LifeStatus.ARCHIVED);
    assertThat(catalogue.activity("2", Activity::status)).isEqualTo(LifeStatus.PUBLISHED);
  }

  @Test
  void taking_back_undoes_what_nobody_touched_since() {
    catalogue.publish(dance("1"), dance("2"), dance("3"));
    UUID id = imports.begin(catalogue.source());
    imports.look(id, source());
    imports.later();
    imports.takeIn(id, source());
    imports.later();
    catalogue.activity(
        "5",
        activity -> {
          activity.describe(activity.content(), IntakeWorld.NOW.plusSeconds(7_201));
          return activity.id();
        });

    imports.takeBack(id);

    assertThat(imports.sheet(id).state()).isEqualTo(ImportState.TAKEN_BACK);
    assertThat(imports.sheet(id).counts().undone()).isEqualTo(2);
    assertThat(catalogue.activity("4", Activity::status)).isEqualTo(LifeStatus.ARCHIVED);
    assertThat(catalogue.activity("5", Activity::status)).isEqualTo(LifeStatus.PUBLISHED);
    assertThat(catalogue.activity("3", Activity::status)).isEqualTo(LifeStatus.PUBLISHED);
    assertThatThrownBy(() -> imports.takeBack(id)).isInstanceOf(PortalException.class);
    // Taken in once more, what was taken back comes again.
    assertThat(catalogue.publish(dance("4")).changedCount()).isEqualTo(1);
  }

  @Test
  void import_at_work_is_asked_to_stop_and_one_that_waits_for_a_decision_ends_at_once() {
    UUID atWork = imports.begin(catalogue.source());
    imports.in(steps -> steps.nodes().cancel(Nodes.MARK.id(), atWork));
    boolean toStop = imports.in(steps -> steps.imports().isToStop(atWork));
    assertThat(toStop).isTrue();

    UUID waiting = imports.begin(catalogue.source());
    imports.look(waiting, source());
    Optional<String> file = imports.in(steps -> steps.nodes().cancel(Nodes.MARK.id(), waiting));
    assertThat(file).contains("/uploads/x");
    assertThat(imports.sheet(waiting).state()).isEqualTo(ImportState.CANCELLED);
    assertThatThrownBy(() -> imports.takeIn(waiting, source())).isInstanceOf(PortalException.class);
  }

  @Test
  void import_of_another_node_is_like_one_that_does_not_exist() {
    UUID id = imports.begin(catalogue.source());
    imports.look(id, source());
    UUID unknown = Ids.next();

    String foreign = message(() -> imports.sheet(Nodes.BORAS.id(), id)).replace(id.toString(), "");
    assertThat(foreign)
        .isEqualTo(message(() -> imports.sheet(unknown)).replace(unknown.toString(), ""));
    for (UUID one : List.of(id, unknown)) {
      assertThatThrownBy(
              () ->
                  imports.in(
                      steps -> {
                        steps.nodes().start(Nodes.BORAS.id(), one);
                        return one;
                      }))
          .hasMessageContaining("there is no import");
      assertThatThrownBy(() -> imports.in(steps -> steps.nodes().cancel(Nodes.BORAS.id(), one)))
          .hasMessageContaining("there is no import");
    }
    List<ImportSheet> others = imports.in(steps -> steps.nodes().latest(Nodes.BORAS.id(), 0, 50));
    assertThat(others).noneMatch(sheet -> sheet.id().equals(id));
  }

  private static String message(Runnable work) {
    try {
      work.run();
    } catch (PortalException e) {
      return e.code() + " " + e.getMessage();
    }
    return "nothing was thrown";
  }
}
