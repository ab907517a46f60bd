package se.halsolots.catalogue.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.CatalogueKind;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.catalogue.SearchQuestion;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.internal.search.CatalogueIndex;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueFeed;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.NodeSelection;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.FieldPlugin;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** What residents find by words follows what the nodes store, also by way of something else. */
@EveryDatabase
@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
class SearchFeedTest {

  private static final Instant NOON = ShelfWorld.at("2026-11-18T12:00");

  /** Borås and Mark, and the region above them. */
  private static final TenantRegistry NODES =
      new TenantRegistry() {
        @Override
        public List<Tenant> all() {
          return List.of(Nodes.REGION, Nodes.BORAS, Nodes.MARK);
        }
      };

  private final DatabaseUnderTest database;
  private final Organiser organiser =
      new Organiser(Ids.next(), Nodes.BORAS.id(), "forening-" + Ids.next(), named("Korpen"));
  private final Activity walk =
      new Activity(
          Ids.next(),
          Nodes.BORAS.id(),
          "kvallsrunda-" + Ids.next(),
          ActivitySketch.of("Kvällsrunda")
              .extra(Map.of(FieldPlugin.LOAN, "free", FieldPlugin.BUS, "Druveforsvägen"))
              .content(),
          NOON,
          "Hälsolots");

  private final SomeFields fields = new SomeFields();

  /** What the plugins add that every node has on. */
  private static final class SomeFields extends PluginFields {

    private List<PluginField> all = FieldPlugin.fields(Nodes.BORAS);

    @Override
    public List<PluginField> of(Tenant node) {
      return all;
    }
  }

  @TempDir Path folder;
  private CatalogueIndex index;
  private Shelf shelf = new Shelf();
  private SearchFeed feed = new SearchFeed();
  private long have;

  SearchFeedTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
  }

  @BeforeEach
  void boras_publishes_a_walk() {
    start();
    walk.arrangedBy(Optional.of(organiser), List.of());
    walk.publish(NOON, "Hälsolots");
    change(
        manager -> {
          long revision = new CatalogueRevisions(manager).next();
          organiser.changedIn(revision);
          walk.changedIn(revision);
          manager.persist(organiser);
          manager.persist(walk);
          return revision;
        });
  }

  @AfterEach
  void stop() {
    index.close();
  }

  @Test
  void new_name_of_the_organiser_leads_to_its_activities() {
    rename("Friskis och Svettis");

    assertThat(finds(Nodes.BORAS, "friskis")).isTrue();
    assertThat(finds(Nodes.BORAS, "korpen")).isFalse();
  }

  @Test
  void node_finds_what_it_chooses_to_show() {
    assertThat(finds(Nodes.MARK, "kvällsrunda")).isFalse();

    choose(Nodes.MARK, SelectionChoice.SHOWN);

    assertThat(finds(Nodes.MARK, "kvällsrunda")).isTrue();
  }

  @Test
  void words_of_plugins_fields_lead_to_the_activity_while_the_plugin_is_on() {
    assertThat(finds(Nodes.BORAS, "lånas ut")).isTrue();
    assertThat(finds(Nodes.BORAS, "druveforsvägen")).isTrue();
    assertThat(finds(Nodes.BORAS, "sällskap")).isFalse();

    fields.all = List.of();
    database.inTransaction(
        "catalogue",
        manager -> {
          feed.loader = loader(manager);
          feed.fieldsChanged(Nodes.BORAS);
          return true;
        });

    assertThat(finds(Nodes.BORAS, "druveforsvägen")).isFalse();
    assertThat(finds(Nodes.BORAS, "kvällsrunda")).isTrue();
  }

  @Test
  void node_does_not_find_what_it_hides() {
    choose(Nodes.BORAS, SelectionChoice.HIDDEN);

    assertThat(finds(Nodes.BORAS, "kvällsrunda")).isFalse();
  }

  @Test
  void what_changed_while_the_portal_was_stopped_is_found_after_the_start() {
    index.close();
    shelf = new Shelf();
    feed = new SearchFeed();
    have = 0;
    start();

    rename("Friskis och Svettis");

    assertThat(finds(Nodes.BORAS, "friskis")).isTrue();
  }

  @Test
  void what_is_archived_is_no_longer_found() {
    change(
        manager -> {
          long revision = new CatalogueRevisions(manager).next();
          Activity stored = manager.find(Activity.class, walk.id().toString());
          stored.archive(NOON, "Hälsolots");
          stored.changedIn(revision);
          return revision;
        });

    assertThat(finds(Nodes.BORAS, "kvällsrunda")).isFalse();
  }

  private void start() {
    index = new CatalogueIndex(folder, "");
    feed.index = index;
    feed.tenants = NODES;
    feed.fields = fields;
  }

  private void rename(String name) {
    change(
        manager -> {
          long revision = new CatalogueRevisions(manager).next();
          Organiser stored = manager.find(Organiser.class, organiser.id().toString());
          stored.describe(named(name));
          stored.changedIn(revision);
          return revision;
        });
  }

  private void choose(Tenant node, SelectionChoice choice) {
    NodeSelection selection = new NodeSelection(walk.id(), choice, "");
    long revision =
        database.inTransaction(
            "catalogue", manager -> new CatalogueRevisions(manager).nextForSelection());
    selection.changedIn(revision);
    shelf.put(node.id(), selection);
    bring(revision);
  }

  private void change(ToLongFunction<EntityManager> work) {
    bring(database.inTransaction("catalogue", work::applyAsLong));
  }

  /** As the keeper does when it sees a newer revision. */
  private void bring(long latest) {
    database.inTransaction(
        "catalogue",
        manager -> {
          ShelfLoader loader = loader(manager);
          feed.loader = loader;
          feed.begin(shelf);
          loader.bringSurroundings(shelf, have, latest);
          long end = have;
          while (end < latest) {
            end = loader.bringActivities(shelf, end, latest, feed::activities);
          }
          feed.end(latest);
          have = latest;
          return latest;
        });
  }

  private static ShelfLoader loader(EntityManager manager) {
    ShelfLoader loader = new ShelfLoader();
    loader.feed = new CatalogueFeed(manager, new TenantGate(new TenantContext(), null));
    loader.revisions = new CatalogueRevisions(manager);
    loader.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    return loader;
  }

  /** Searches see a change after at most a second. */
  private boolean finds(Tenant node, String words) {
    index.close();
    index = new CatalogueIndex(folder, "");
    SearchQuestion question =
        new SearchQuestion(
            node.id(),
            Language.SWEDISH,
            words,
            Set.of(CatalogueKind.ACTIVITY),
            0,
            SearchQuestion.MAX_LIMIT);
    feed.index = index;
    return index.search(question).ids().contains(walk.id().value());
  }

  /** Two organisers of a node never have the same name. */
  private static OrganiserContent named(String name) {
    return new OrganiserContent(name + " " + Ids.next(), OrganiserKind.ASSOCIATION, "", "", "", "");
  }
}
