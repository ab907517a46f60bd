package se.halsolots.catalogue.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueFeed;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** What lists cost the database, on each kind that the portal runs on. */
@EveryDatabase
class ShelfStatementsTest {

  private static final Clock NOON = Clock.fixed(ShelfWorld.at("2026-11-18T12:00"), ZoneOffset.UTC);

  private final DatabaseUnderTest database;

  ShelfStatementsTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
  }

  @Test
  void bringing_many_costs_the_same_statements_as_bringing_few_and_a_list_costs_none() {
    long few = publish(3);
    long many = publish(90);

    database.statements().clear();
    bring(few - 1, few);
    int forFew = database.statements().sent().size();
    database.statements().clear();
    Shelf shelf = bring(many - 1, many);
    int forMany = database.statements().sent().size();
    assertThat(forMany).isEqualTo(forFew).isLessThan(12);

    database.statements().clear();
    NodeView view =
        new NodeViewBuilder(Nodes.BORAS, 1, NOON, List.of())
            .build(shelf, new NodeVisibility(Nodes.REGION.id()));
    ListAnswer answer =
        ShelfWorld.list(
            view,
            new ListQuestion(
                Language.SWEDISH,
                "",
                Map.of(Facet.WHEN, Set.of(FacetFinder.WEEK)),
                ListOrder.TITLE,
                2,
                20));

    assertThat(answer.total()).isEqualTo(90);
    assertThat(answer.cards()).hasSize(20);
    assertThat(database.statements().sent()).isEmpty();
  }

  private Shelf bring(long after, long upTo) {
    return database.inTransaction(
        "catalogue",
        manager -> {
          Shelf shelf = new Shelf();
          ShelfLoader loader = loader(manager);
          loader.bringSurroundings(shelf, after, upTo);
          long end = loader.bringActivities(shelf, after, upTo, brought -> {});
          assertThat(end).isEqualTo(upTo);
          return shelf;
        });
  }

  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
  private static ShelfLoader loader(EntityManager manager) {
    ShelfLoader loader = new ShelfLoader();
    loader.feed = new CatalogueFeed(manager, new TenantGate(new TenantContext(), null));
    loader.revisions = new CatalogueRevisions(manager);
    loader.clock = NOON;
    return loader;
  }

  private long publish(int count) {
    return database.inTransaction(
        "catalogue",
        manager -> {
          long revision = new CatalogueRevisions(manager).next();
          IntStream.range(0, count)
              .mapToObj(ShelfStatementsTest::activity)
              .forEach(
                  activity -> {
                    activity.changedIn(revision);
                    manager.persist(activity);
                  });
          return revision;
        });
  }

  private static Activity activity(int number) {
    ActivitySketch sketch =
        ActivitySketch.of("Nummer " + number).repeated("2026-11-19T18:00", "FREQ=WEEKLY");
    Activity activity =
        new Activity(
            Ids.next(),
            Nodes.BORAS.id(),
            "nummer-" + Ids.next(),
            sketch.content(),
            NOON.instant(),
            "Hälsolots");
    activity.happensOn(List.copyOf(sketch.times()), Ids::next);
    activity.publish(NOON.instant(), "Hälsolots");
    return activity;
  }
}
