package se.halsolots.catalogue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Mark chooses among what Borås, its neighbour, and Herrljunga, which is none, publish. */
@EveryDatabase
class SelectionDeskTest {

  /** One word for each test, as the database is not empty. */
  private final String word = "w" + Ids.next().toString().replace("-", "");

  private final DatabaseUnderTest database;

  SelectionDeskTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
  }

  private ActivityId store(Tenant node, String title, Reach reach) {
    return ListingWorld.store(
        database,
        node,
        ActivitySketch.of(title + " " + word).reach(reach),
        SelectionDeskTest::published);
  }

  private static Activity published(Activity activity) {
    activity.publish(ListingWorld.NOW, "Amir");
    return activity;
  }

  private SelectionFilter words() {
    return new SelectionFilter(Optional.empty(), Optional.empty(), word, false);
  }

  private List<String> shown(Tenant node, SelectionFilter filter) {
    return ListingWorld.editor(
        database,
        node,
        desk -> {
          List<SelectionRow> rows = desk.selection.rows(filter, 0, 50);
          assertThat(desk.selection.count(filter)).isEqualTo(rows.size());
          return rows.stream()
              .map(row -> row.title().replace(" " + word, "") + " " + row.isShown())
              .toList();
        });
  }

  private UUID choose(Tenant node, ActivityId id, SelectionChoice choice, String note) {
    return ListingWorld.editor(
        database, node, desk -> desk.selection.choose(List.of(id), choice, Optional.of(note)));
  }

  @Test
  void list_has_what_reaches_the_node_and_what_it_chose() {
    store(Nodes.BORAS, "Till grannar", Reach.NEIGHBOURS);
    store(Nodes.HERRLJUNGA, "Till andras grannar", Reach.NEIGHBOURS);
    store(Nodes.HERRLJUNGA, "Till alla", Reach.REGION);
    ActivityId own = store(Nodes.BORAS, "Bara Borås", Reach.NODE);
    ListingWorld.store(
        database,
        Nodes.BORAS,
        ActivitySketch.of("Utkast " + word).reach(Reach.REGION),
        activity -> activity);

    assertThat(shown(Nodes.MARK, words())).containsExactly("Till alla true", "Till grannar true");
    choose(Nodes.MARK, own, SelectionChoice.SHOWN, "");
    assertThat(shown(Nodes.MARK, words()))
        .containsExactly("Bara Borås true", "Till alla true", "Till grannar true");
    assertThat(
            shown(Nodes.MARK, new SelectionFilter(Optional.empty(), Optional.empty(), word, true)))
        .contains("Till andras grannar false");
    assertThat(
            shown(
                Nodes.MARK,
                new SelectionFilter(
                    Optional.of(Nodes.HERRLJUNGA.id()), Optional.empty(), word, false)))
        .containsExactly("Till alla true");
  }

  @Test
  void two_nodes_choose_differently_of_the_same_activity_and_never_meet() {
    ActivityId walk = store(Nodes.HERRLJUNGA, "Promenad", Reach.REGION);
    choose(Nodes.MARK, walk, SelectionChoice.HIDDEN, "Inte här");
    choose(Nodes.BORAS, walk, SelectionChoice.HIGHLIGHTED, "Buss 300");

    assertThat(shown(Nodes.MARK, words().of(SelectionChoice.HIDDEN)))
        .containsExactly("Promenad false");
    assertThat(shown(Nodes.MARK, words().of(SelectionChoice.HIGHLIGHTED))).isEmpty();
    assertThat(shown(Nodes.MARK, words().of(SelectionChoice.BY_REACH))).isEmpty();
    assertThat(shown(Nodes.BORAS, words().of(SelectionChoice.HIGHLIGHTED)))
        .containsExactly("Promenad true");
    assertThat(shown(Nodes.HERRLJUNGA, words().of(SelectionChoice.BY_REACH)))
        .containsExactly("Promenad true");
    assertThat(note(Nodes.MARK, walk)).isEqualTo("Inte här");
    assertThat(note(Nodes.BORAS, walk)).isEqualTo("Buss 300");
    assertThat(note(Nodes.HERRLJUNGA, walk)).isEmpty();
  }

  private String note(Tenant node, ActivityId id) {
    return ListingWorld.editor(
        database, node, desk -> desk.selection.find(id).map(SelectionRow::note).orElse("gone"));
  }

  @Test
  void undoing_brings_back_the_choice_and_the_note_unless_chosen_anew() {
    ActivityId walk = store(Nodes.HERRLJUNGA, "Promenad", Reach.REGION);
    choose(Nodes.MARK, walk, SelectionChoice.SHOWN, "Buss 300");
    UUID hidden = choose(Nodes.MARK, walk, SelectionChoice.HIDDEN, "");

    ListingWorld.editor(database, Nodes.MARK, desk -> desk.undo.takeBack(hidden));

    assertThat(note(Nodes.MARK, walk)).isEqualTo("Buss 300");
    assertThat(shown(Nodes.MARK, words().of(SelectionChoice.SHOWN))).hasSize(1);
    UUID again = ListingWorld.editor(database, Nodes.MARK, desk -> desk.undo.takeBack(hidden));
    DeskOutcome outcome =
        ListingWorld.editor(database, Nodes.MARK, desk -> desk.journal.outcome(again));
    assertThat(outcome.done()).isZero();
    assertThat(outcome.refused()).hasSize(1);
  }

  @Test
  void choosing_for_many_keeps_their_notes_and_names_what_is_not_published() {
    ActivityId walk = store(Nodes.BORAS, "Promenad", Reach.REGION);
    ActivityId swim = store(Nodes.BORAS, "Simning", Reach.REGION);
    ActivityId draft =
        ListingWorld.store(
            database, Nodes.BORAS, ActivitySketch.of("Utkast " + word), activity -> activity);
    choose(Nodes.MARK, walk, SelectionChoice.SHOWN, "Buss 300");

    DeskOutcome outcome =
        ListingWorld.editor(
            database,
            Nodes.MARK,
            desk ->
                desk.journal.outcome(
                    desk.selection.choose(
                        List.of(walk, swim, draft),
                        SelectionChoice.HIGHLIGHTED,
                        Optional.empty())));

    assertThat(outcome.done()).isEqualTo(2);
    assertThat(outcome.refused()).extracting(DeskOutcome.Line::title).containsExactly("");
    assertThat(note(Nodes.MARK, walk)).isEqualTo("Buss 300");
    assertThat(note(Nodes.MARK, draft)).isEqualTo("gone");
  }

  @Test
  void who_keeps_an_organisers_activities_chooses_nothing() {
    ListingWorld.organiser(
        database,
        Nodes.MARK,
        Ids.next(),
        desk -> {
          assertThatThrownBy(() -> desk.selection.count(SelectionFilter.ALL))
              .isInstanceOf(PortalException.class);
          assertThatThrownBy(
                  () -> desk.selection.choose(List.of(), SelectionChoice.HIDDEN, Optional.empty()))
              .isInstanceOf(PortalException.class);
          return desk;
        });
  }

  @Test
  void page_costs_the_same_few_statements_however_many_rows() {
    for (int i = 0; i < 30; i++) {
      store(Nodes.BORAS, "Gympa " + i, Reach.REGION);
    }
    database.statements().clear();
    ListingWorld.editor(database, Nodes.MARK, desk -> desk.selection.rows(words(), 0, 25));
    assertThat(database.statements().sent()).hasSizeLessThan(8);
  }
}
