package se.halsolots.catalogue.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.kernel.id.Ids;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** The catalogue's tables and entities agree, on each database the portal runs on. */
@EveryDatabase
class CatalogueStoreTest {

  private final DatabaseUnderTest database;

  CatalogueStoreTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
  }

  @Test
  void activity_is_read_as_it_was_written() {
    Activity activity = StoredWorld.activity("sittgympa");
    inTransaction(
        manager -> {
          Organiser organiser = StoredWorld.organiser("korpen", "Korpen");
          Organiser church = StoredWorld.organiser("kyrkan", "Kyrkan");
          Place place = StoredWorld.place("huset", "Folkets hus");
          List.of(organiser, church, place).forEach(manager::persist);
          activity.arrangedBy(Optional.of(organiser), List.of(church));
          activity.happensAt(Optional.of(place));
          activity.happensOn(List.of(StoredWorld.tuesdays()), Ids::next);
          activity.verify(StoredWorld.FIRST_TIME.toLocalDate(), "Hälsolots");
          new Activities(manager).add(activity);
          return activity;
        });

    inTransaction(
        manager -> {
          Activity read = new Activities(manager).findBySlug("sittgympa").orElseThrow();
          assertThat(read.content()).isEqualTo(StoredWorld.chairGymnastics());
          assertThat(read.series()).containsExactly(StoredWorld.tuesdays());
          assertThat(read.owner()).isEqualTo(StoredWorld.BORAS);
          assertThat(read.organiser().orElseThrow().content().name()).isEqualTo("Korpen");
          assertThat(read.coOrganisers()).extracting(Organiser::slug).containsExactly("kyrkan");
          assertThat(read.place().orElseThrow().content().position()).isPresent();
          assertThat(read.verifiedOn()).contains(StoredWorld.FIRST_TIME.toLocalDate());
          assertThat(read.changedAt()).isEqualTo(StoredWorld.NOW);
          return read;
        });
  }

  @Test
  void line_breaks_in_values_of_plugins_fields_are_spaces_and_empty_values_go() {
    Activity activity = StoredWorld.activity("rader");

    activity.describe(
        StoredWorld.chairGymnastics()
            .withExtra(Map.of("prov.bus", "Buss 1\r\nBuss 2\rBuss 3", "prov.loan", "")),
        StoredWorld.NOW);

    assertThat(activity.content().extra()).isEqualTo(Map.of("prov.bus", "Buss 1 Buss 2 Buss 3"));
  }

  @Test
  void life_of_an_activity_is_kept_step_by_step() {
    ActivityId id = add(StoredWorld.activity("livet"));

    inTransaction(
        manager -> {
          Activity activity = find(manager, id);
          activity.submitForReview(StoredWorld.NOW.plusSeconds(1), "Hälsolots");
          return publish(activity);
        });

    List<LifeStatus> life = inTransaction(manager -> find(manager, id).lifeSoFar());
    assertThat(life).containsExactly(LifeStatus.DRAFT, LifeStatus.IN_REVIEW, LifeStatus.PUBLISHED);
  }

  @Test
  void two_who_change_the_same_activity_are_told() {
    ActivityId id = add(StoredWorld.activity("samtidigt"));

    assertThatThrownBy(
            () ->
                inTransaction(
                    mine -> {
                      Activity activity = find(mine, id);
                      inTransaction(theirs -> publish(find(theirs, id)));
                      return publish(activity);
                    }))
        .hasCauseInstanceOf(OptimisticLockException.class);
  }

  @Test
  void slug_is_taken_once_and_leads_on_after_a_rename() {
    ActivityId id = add(StoredWorld.activity("gammalt-namn"));
    inTransaction(
        manager -> {
          new Activities(manager).rename(find(manager, id), "nytt-namn");
          return id;
        });

    assertThatThrownBy(() -> add(StoredWorld.activity("nytt-namn")))
        .isInstanceOf(PersistenceException.class);
    ActivityId found =
        inTransaction(
            manager -> new Activities(manager).renamed("gammalt-namn").orElseThrow().id());
    assertThat(found).isEqualTo(id);
  }

  @Test
  void known_items_of_a_source_are_read_with_the_same_statements_however_many_they_are() {
    List<String> many = IntStream.range(0, 60).mapToObj(number -> "item-" + number).toList();
    inTransaction(
        manager -> {
          many.forEach(item -> manager.persist(fromSource(item)));
          return many;
        });

    assertThat(statementsToRead(many)).isEqualTo(statementsToRead(many.subList(0, 3)));
  }

  @Test
  void known_item_of_a_source_is_changed_and_kept() {
    add(fromSource("ändras"));

    inTransaction(
        manager -> {
          Activity known = read(manager, List.of("ändras")).get(0);
          known.happensOn(List.of(), Ids::next);
          return publish(known);
        });

    List<Activity> again = inTransaction(manager -> read(manager, List.of("ändras")));
    assertThat(again).singleElement().extracting(Activity::status).isEqualTo(LifeStatus.PUBLISHED);
    assertThat(again.get(0).series()).isEmpty();
  }

  @Test
  void changes_of_the_catalogue_are_numbered_without_a_gap() {
    long first = inTransaction(manager -> new CatalogueRevisions(manager).next());
    long second = inTransaction(manager -> new CatalogueRevisions(manager).next());

    long latest = inTransaction(manager -> new CatalogueRevisions(manager).latest());
    assertThat(second).isEqualTo(first + 1);
    assertThat(latest).isEqualTo(second);
  }

  private int statementsToRead(List<String> items) {
    database.statements().clear();
    inTransaction(
        manager -> {
          List<Activity> read = read(manager, items);
          assertThat(read).hasSize(items.size());
          read.forEach(
              activity -> assertThat(activity.series()).containsExactly(StoredWorld.tuesdays()));
          read.forEach(activity -> assertThat(activity.content().texts()).hasSize(2));
          return read;
        });
    return database.statements().sent().size();
  }

  private static List<Activity> read(EntityManager manager, List<String> items) {
    return new Activities(manager).fromSource(StoredWorld.BORAS, "provning", items);
  }

  private static Activity fromSource(String item) {
    Activity activity = StoredWorld.activity(item);
    activity.cameFrom(ActivitySource.of("provning", item, Optional.empty(), "digest"));
    activity.happensOn(List.of(StoredWorld.tuesdays()), Ids::next);
    return activity;
  }

  private ActivityId add(Activity activity) {
    return inTransaction(
        manager -> {
          new Activities(manager).add(activity);
          return activity.id();
        });
  }

  private static Activity find(EntityManager manager, ActivityId id) {
    return new Activities(manager).find(id).orElseThrow();
  }

  private static Activity publish(Activity activity) {
    activity.publish(StoredWorld.NOW.plusSeconds(5), "Hälsolots");
    return activity;
  }

  private <T> T inTransaction(Function<EntityManager, T> work) {
    return database.inTransaction("catalogue", work);
  }
}
