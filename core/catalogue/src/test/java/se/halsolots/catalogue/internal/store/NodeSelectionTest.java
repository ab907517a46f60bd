package se.halsolots.catalogue.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Borås and Mark make something of the same activity, in the same words, and never meet. */
@EveryDatabase
class NodeSelectionTest {

  private final DatabaseUnderTest database;
  private final Activity activity = StoredWorld.activity("gympa-" + Ids.next());
  private long revision;

  NodeSelectionTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
  }

  @BeforeEach
  void both_nodes_choose_alike() {
    database.inTransaction(
        "catalogue",
        manager -> {
          manager.persist(activity);
          return activity;
        });
    for (Tenant node : List.of(Nodes.BORAS, Nodes.MARK)) {
      revision = choose(node, SelectionChoice.HIGHLIGHTED, "Buss 300");
    }
  }

  private long choose(Tenant node, SelectionChoice choice, String note) {
    return inNode(
        node,
        (manager, gate) -> {
          long number = new CatalogueRevisions(manager).nextForSelection();
          NodeSelection selection = new NodeSelection(activity.id(), choice, note);
          selection.changedIn(number);
          new Selections(manager, gate).add(selection);
          return number;
        });
  }

  @Test
  void change_in_one_node_leaves_the_other_alone() {
    long changed =
        inNode(
            Nodes.MARK,
            (manager, gate) -> {
              NodeSelection selection =
                  new Selections(manager, gate).find(activity.id()).orElseThrow();
              selection.choose(SelectionChoice.HIDDEN, "Inte här");
              selection.changedIn(new CatalogueRevisions(manager).nextForSelection());
              return selection.revision();
            });

    assertThat(found(Nodes.MARK)).isEqualTo("HIDDEN Inte här " + changed);
    assertThat(found(Nodes.BORAS)).isEqualTo("HIGHLIGHTED Buss 300 " + (revision - 1));
    assertThat(found(Nodes.HERRLJUNGA)).isEqualTo("nothing");
  }

  @Test
  void deleting_ones_own_selection_leaves_the_other() {
    inNode(
        Nodes.BORAS,
        (manager, gate) -> {
          NodeSelection selection = new Selections(manager, gate).find(activity.id()).orElseThrow();
          gate.guarded(manager).remove(selection);
          return selection;
        });

    assertThat(found(Nodes.BORAS)).isEqualTo("nothing");
    assertThat(found(Nodes.MARK)).isEqualTo("HIGHLIGHTED Buss 300 " + revision);
  }

  @Test
  void feed_gives_each_node_its_own() {
    assertThat(fed(Nodes.MARK)).containsExactly(activity.id());
    assertThat(fed(Nodes.BORAS)).containsExactly(activity.id());
    assertThat(fed(Nodes.HERRLJUNGA)).isEmpty();
  }

  private List<ActivityId> fed(Tenant node) {
    return inNode(
        node,
        (manager, gate) ->
            new CatalogueFeed(manager, gate)
                .selections(revision - 2, revision).stream().map(NodeSelection::activity).toList());
  }

  @Test
  void readers_are_told_of_the_change_by_its_number() {
    long latest = inNode(Nodes.BORAS, (manager, gate) -> new CatalogueRevisions(manager).latest());
    long latestOfSelection =
        inNode(Nodes.BORAS, (manager, gate) -> new CatalogueRevisions(manager).latestOfSelection());
    assertThat(List.of(latest, latestOfSelection)).containsOnly(revision);
  }

  @Test
  void without_a_node_nothing_is_read_or_written() {
    TenantGate nobody = new TenantGate(new TenantContext(), null);
    database.inTransaction(
        "catalogue",
        manager -> {
          Selections selections = new Selections(manager, nobody);
          NodeSelection selection =
              new NodeSelection(activity.id(), SelectionChoice.SHOWN, "Utan nod");
          assertThatThrownBy(() -> selections.find(activity.id()))
              .isInstanceOf(PortalException.class);
          assertThatThrownBy(() -> selections.add(selection)).isInstanceOf(PortalException.class);
          return selection;
        });
  }

  private String found(Tenant node) {
    return inNode(
        node,
        (manager, gate) ->
            new Selections(manager, gate)
                .find(activity.id())
                .map(one -> one.choice() + " " + one.note() + " " + one.revision())
                .orElse("nothing"));
  }

  private <T> T inNode(Tenant node, BiFunction<EntityManager, TenantGate, T> work) {
    TenantContext context = new TenantContext();
    context.enter(node, Language.SWEDISH);
    return database.inTransaction(
        "catalogue", manager -> work.apply(manager, new TenantGate(context, null)));
  }
}
