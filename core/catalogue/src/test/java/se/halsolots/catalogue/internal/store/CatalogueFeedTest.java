package se.halsolots.catalogue.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** How readers learn what has changed, on each database the portal runs on. */
@EveryDatabase
class CatalogueFeedTest {

  private final DatabaseUnderTest database;

  CatalogueFeedTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
  }

  @Test
  void portions_are_whole_changes_in_their_order() {
    long first = change(3);
    long second = change(2);
    long third = change(1);
    long before = first - 1;

    assertThat(portionEnd(before, 1)).isEqualTo(first);
    assertThat(portionEnd(before, 3)).isEqualTo(first);
    assertThat(portionEnd(before, 4)).isEqualTo(second);
    assertThat(portionEnd(before, 100)).isEqualTo(third);
    assertThat(portionEnd(third, 100)).isEqualTo(third);
    assertThat(slugs(before, first)).hasSize(3);
    assertThat(slugs(first, third)).hasSize(3);
    assertThat(slugs(third, third + 100)).isEmpty();
  }

  @Test
  void activity_changed_again_is_in_its_last_change_only() {
    long first = change(1);
    String slug = slugs(first - 1, first).get(0);
    long second =
        inTransaction(
            manager -> {
              Activity activity = new Activities(manager).findBySlug(slug).orElseThrow();
              activity.archive(StoredWorld.NOW, "Hälsolots");
              return stamp(manager, List.of(activity));
            });

    assertThat(slugs(first - 1, first)).isEmpty();
    LifeStatus status =
        inTransaction(manager -> feed(manager).activities(second - 1, second).get(0).status());
    assertThat(status).isEqualTo(LifeStatus.ARCHIVED);
  }

  @Test
  void portion_costs_the_same_statements_however_many_activities_it_has() {
    long few = change(2);
    long many = change(80);

    assertThat(statementsToRead(many, 80)).isEqualTo(statementsToRead(few, 2)).isLessThan(10);
  }

  private int statementsToRead(long revision, int expected) {
    database.statements().clear();
    inTransaction(
        manager -> {
          List<Activity> activities = feed(manager).activities(revision - 1, revision);
          assertThat(activities).hasSize(expected);
          activities.forEach(CatalogueFeedTest::readEverything);
          return activities;
        });
    return database.statements().sent().size();
  }

  /** Touches all that the shelf and the search index use. */
  private static void readEverything(Activity activity) {
    assertThat(activity.content()).isEqualTo(StoredWorld.chairGymnastics());
    assertThat(activity.series()).containsExactly(StoredWorld.tuesdays());
    assertThat(activity.organiser().orElseThrow().content().name()).startsWith("Korpen");
    assertThat(activity.place().orElseThrow().content().name()).startsWith("Huset");
    assertThat(activity.coOrganisers()).hasSize(1);
  }

  @Test
  void organisers_and_places_come_with_the_change_that_they_were_part_of() {
    long revision = change(3);

    List<String> organisers =
        inTransaction(
            manager ->
                feed(manager).organisers(revision - 1, revision).stream()
                    .map(Organiser::slug)
                    .toList());
    List<String> places =
        inTransaction(
            manager ->
                feed(manager).places(revision - 1, revision).stream().map(Place::slug).toList());
    assertThat(organisers).hasSize(6);
    assertThat(places).hasSize(3);
  }

  @Test
  void number_of_a_change_that_failed_is_given_again() {
    long before = latest();
    assertThatThrownBy(() -> inTransaction(CatalogueFeedTest::takeAndFail))
        .hasMessage("afterthought");

    assertThat(latest()).isEqualTo(before);
    assertThat(change(1)).isEqualTo(before + 1);
  }

  private static long takeAndFail(EntityManager manager) {
    new CatalogueRevisions(manager).next();
    manager.flush();
    throw new IllegalStateException("afterthought");
  }

  private long latest() {
    return inTransaction(manager -> new CatalogueRevisions(manager).latest());
  }

  /** So many new activities, each with an organiser, a place and another organiser of its own. */
  private long change(int count) {
    return inTransaction(
        manager -> {
          List<Activity> activities =
              IntStream.range(0, count).mapToObj(number -> complete(manager)).toList();
          return stamp(manager, activities);
        });
  }

  private static Activity complete(EntityManager manager) {
    String name = Ids.next().toString();
    Organiser organiser = StoredWorld.organiser("korpen-" + name, "Korpen " + name);
    Organiser church = StoredWorld.organiser("kyrkan-" + name, "Kyrkan " + name);
    Place place = StoredWorld.place("huset-" + name, "Huset " + name);
    List.of(organiser, church, place).forEach(manager::persist);
    Activity activity = StoredWorld.activity("gympa-" + name);
    activity.arrangedBy(Optional.of(organiser), List.of(church));
    activity.happensAt(Optional.of(place));
    activity.happensOn(List.of(StoredWorld.tuesdays()), Ids::next);
    manager.persist(activity);
    return activity;
  }

  private static long stamp(EntityManager manager, List<Activity> activities) {
    long revision = new CatalogueRevisions(manager).next();
    for (Activity activity : activities) {
      activity.changedIn(revision);
      activity.organiser().orElseThrow().changedIn(revision);
      activity.coOrganisers().forEach(one -> one.changedIn(revision));
      activity.place().orElseThrow().changedIn(revision);
    }
    return revision;
  }

  private long portionEnd(long after, int about) {
    return inTransaction(manager -> feed(manager).portionEnd(after, about));
  }

  private List<String> slugs(long after, long upTo) {
    return inTransaction(
        manager -> feed(manager).activities(after, upTo).stream().map(Activity::slug).toList());
  }

  private static CatalogueFeed feed(EntityManager manager) {
    return new CatalogueFeed(manager, new TenantGate(new TenantContext(), null));
  }

  private <T> T inTransaction(Function<EntityManager, T> work) {
    return database.inTransaction("catalogue", work);
  }
}
