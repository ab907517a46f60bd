package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Imports meet what is there already, on each database the portal runs on. */
@EveryDatabase
class IntakeServiceTest {

  private final DatabaseUnderTest database;
  private final IntakeWorld boras;

  IntakeServiceTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
    this.boras = new IntakeWorld(database, Nodes.BORAS);
  }

  @BeforeEach
  void forget_earlier_statements() {
    database.statements().clear();
  }

  @Test
  void item_becomes_an_activity_with_all_that_belongs_to_it() {
    IntakeTally tally =
        boras.publish(
            walk()
                .by("Korpen", "Kyrkan")
                .at("Parken", "Borås")
                .repeated("2026-11-24T18:00", "FREQ=WEEKLY;UNTIL=20261222T235959"));

    assertThat(tally.createdCount()).isEqualTo(1);
    boras.activity(
        "7",
        activity -> {
          assertThat(activity.content()).isEqualTo(walk().content());
          assertThat(activity.status()).isEqualTo(LifeStatus.PUBLISHED);
          assertThat(activity.organiser()).map(one -> one.content().name()).contains("Korpen");
          assertThat(activity.coOrganisers())
              .extracting(one -> one.content().name())
              .containsExactly("Kyrkan");
          assertThat(activity.place()).map(one -> one.content().locality()).contains("Borås");
          assertThat(activity.series()).hasSize(1);
          assertThat(activity.publishedAt()).contains(IntakeWorld.NOW);
          return activity;
        });
  }

  @Test
  void same_items_again_change_nothing_and_make_no_news() {
    List<IntakeItem> items = IntakeWorld.items(walk().on("2026-11-24T18:00"), walk().id("8"));
    boras.take(true, items);
    long before = boras.latestRevision();

    IntakeTally again = boras.take(true, items);

    assertThat(again.unchangedCount()).isEqualTo(2);
    assertThat(again.createdCount() + again.changedCount()).isZero();
    assertThat(boras.latestRevision()).isEqualTo(before);
    assertThat(database.statements().sent())
        .noneMatch(sql -> sql.startsWith("UPDATE CAT_ACTIVITY"));
  }

  @Test
  void changed_item_changes_its_activity_which_keeps_address_and_identity() {
    boras.publish(walk().repeated("2026-11-24T18:00", "FREQ=WEEKLY"));
    String before = boras.activity("7", activity -> activity.id() + activity.slug());
    UUID series = seriesNow();

    IntakeTally tally =
        boras.publish(walk().summary("Vi går fort").repeated("2026-11-24T18:00", "FREQ=WEEKLY"));

    assertThat(tally.changedCount()).isEqualTo(1);
    String after = boras.activity("7", activity -> activity.id() + activity.slug());
    assertThat(after).isEqualTo(before);
    assertThat(summary()).isEqualTo("Vi går fort");
    // The times are the same, so that a sign-up for one of them would still lead there.
    assertThat(seriesNow()).isEqualTo(series);

    boras.publish(walk().repeated("2026-11-25T18:00", "FREQ=WEEKLY"));
    assertThat(seriesNow()).isNotEqualTo(series);
  }

  private static UUID onlySeries(Activity activity) {
    assertThat(activity.seriesById()).hasSize(1);
    return activity.seriesById().keySet().iterator().next();
  }

  @Test
  void deleted_item_is_archived_and_comes_back_when_it_comes_again() {
    boras.publish(walk());

    assertThat(boras.delete("7", "never seen").removedCount()).isEqualTo(1);
    assertThat(status()).isEqualTo(LifeStatus.ARCHIVED);
    assertThat(boras.delete("7").removedCount()).isZero();

    assertThat(boras.publish(walk()).changedCount()).isEqualTo(1);
    List<LifeStatus> life = boras.activity("7", Activity::lifeSoFar);
    assertThat(life)
        .containsExactly(
            LifeStatus.DRAFT,
            LifeStatus.PUBLISHED,
            LifeStatus.ARCHIVED,
            LifeStatus.DRAFT,
            LifeStatus.PUBLISHED);
  }

  @Test
  void items_of_a_portion_count_in_their_order() {
    List<IntakeItem> items = new ArrayList<>(IntakeWorld.items(walk()));
    items.add(IntakeWorld.deletion("7"));
    items.addAll(IntakeWorld.items(walk().summary("Ändå")));
    boras.take(true, items);

    assertThat(status()).isEqualTo(LifeStatus.PUBLISHED);
    assertThat(summary()).isEqualTo("Ändå");
  }

  @Test
  void what_staff_wrote_stays_until_the_source_says_something_new() {
    boras.publish(walk());
    boras.activity(
        "7",
        activity -> {
          activity.describe(walk().summary("Av oss").content(), IntakeWorld.NOW);
          return activity;
        });

    boras.publish(walk());
    assertThat(summary()).isEqualTo("Av oss");

    boras.publish(walk().summary("Av källan"));
    assertThat(summary()).isEqualTo("Av källan");
  }

  @Test
  void values_of_plugins_fields_that_the_source_does_not_tell_stay_and_empty_ones_go() {
    boras.publish(walk().extra(Map.of("prov.companion", "ja", "prov.bus", "Skene")));

    boras.publish(walk().extra(Map.of("prov.bus", "", "prov.loan", "free")));

    boras.activity(
        "7",
        activity ->
            assertThat(activity.content().extra())
                .isEqualTo(Map.of("prov.companion", "ja", "prov.loan", "free")));
  }

  @Test
  void what_staff_took_away_stays_away_until_the_source_says_something_new() {
    boras.publish(walk());
    boras.activity(
        "7",
        activity -> {
          activity.archive(IntakeWorld.NOW, "Hälsolots");
          return activity;
        });

    assertThat(boras.publish(walk()).unchangedCount()).isEqualTo(1);
    assertThat(status()).isEqualTo(LifeStatus.ARCHIVED);
  }

  @Test
  void drafts_nobody_touched_are_published_by_a_later_import_that_publishes() {
    boras.draft(walk());
    assertThat(status()).isEqualTo(LifeStatus.DRAFT);
    assertThat(boras.draft(walk()).unchangedCount()).isEqualTo(1);

    assertThat(boras.publish(walk()).changedCount()).isEqualTo(1);
    assertThat(status()).isEqualTo(LifeStatus.PUBLISHED);
    assertThat(boras.publish(walk()).unchangedCount()).isEqualTo(1);
  }

  @Test
  void id_that_comes_twice_in_a_portion_is_one_activity() {
    IntakeTally tally = boras.publish(walk(), walk(), walk().summary("Tredje gången"));

    assertThat(tally.createdCount()).isEqualTo(1);
    assertThat(tally.unchangedCount()).isEqualTo(1);
    assertThat(tally.changedCount()).isEqualTo(1);
    assertThat(summary()).isEqualTo("Tredje gången");
  }

  @Test
  void item_only_for_children_becomes_a_draft_with_a_fault() {
    IntakeTally tally = boras.publish(walk().ages(new AgeRange(6, OptionalInt.of(12))));

    assertThat(status()).isEqualTo(LifeStatus.DRAFT);
    assertThat(tally.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo("ages");
              assertThat(fault.refused()).isFalse();
            });
  }

  @Test
  void what_becomes_only_for_children_is_shown_no_more_and_the_import_says_so() {
    boras.publish(walk());

    IntakeTally tally = boras.draft(walk().ages(new AgeRange(6, OptionalInt.of(12))));

    assertThat(status()).isEqualTo(LifeStatus.DRAFT);
    assertThat(tally.changedCount()).isEqualTo(1);
    assertThat(tally.faults()).extracting(IntakeFault::field).containsExactly("ages");
  }

  @Test
  void refused_item_leaves_its_neighbours_and_what_was_there_alone() {
    boras.publish(walk());
    IntakeTally tally =
        boras.publish(
            walk().summary("Varje sekund").repeated("2026-11-24T18:00", "FREQ=SECONDLY"),
            walk().id("8"));

    assertThat(tally.refusedCount()).isEqualTo(1);
    assertThat(tally.faults()).extracting(IntakeFault::field).containsExactly("schedule");
    assertThat(tally.createdCount()).isEqualTo(1);
    assertThat(summary()).isNotEqualTo("Varje sekund");
  }

  @Test
  void time_of_seconds_can_be_read_again() {
    boras.publish(
        walk()
            .series(
                new SeriesContent(
                    LocalDateTime.of(2026, 11, 24, 18, 0),
                    Duration.ofSeconds(30),
                    ActivitySketch.STOCKHOLM,
                    "",
                    List.of(),
                    Map.of())));

    Duration length = boras.activity("7", activity -> activity.series().get(0).length());
    assertThat(length).hasMinutes(1);
  }

  @Test
  void portion_is_looked_up_with_the_same_statements_however_many_items_it_has() {
    ActivitySketch[] few = many(3);
    ActivitySketch[] lots = many(120);
    boras.publish(lots);

    assertThat(reads(lots)).isEqualTo(reads(few)).isLessThan(20);
  }

  @Test
  void new_and_changed_items_are_written_in_batches() {
    ActivitySketch[] lots = many(120);
    boras.publish(lots);
    int begun = database.statements().sent().size();
    for (ActivitySketch one : lots) {
      one.summary("Nya ord");
    }

    database.statements().clear();
    assertThat(boras.publish(lots).changedCount()).isEqualTo(lots.length);

    assertThat(begun).isLessThan(60);
    assertThat(database.statements().sent()).hasSizeLessThan(60);
  }

  private static ActivitySketch[] many(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                ActivitySketch.of("Nummer " + number)
                    .by("Förening " + number)
                    .at("Plats " + number, "Borås")
                    .repeated("2026-11-24T18:00", "FREQ=WEEKLY"))
        .toArray(ActivitySketch[]::new);
  }

  /** How many statements it takes to see that nothing has changed. */
  private int reads(ActivitySketch... items) {
    database.statements().clear();
    assertThat(boras.publish(items).unchangedCount()).isEqualTo(items.length);
    return database.statements().sent().size();
  }

  private String summary() {
    return boras.activity("7", activity -> activity.content().swedish().summary());
  }

  private LifeStatus status() {
    return boras.activity("7", Activity::status);
  }

  private UUID seriesNow() {
    return boras.activity("7", IntakeServiceTest::onlySeries);
  }

  private static ActivitySketch walk() {
    return ActivitySketch.of("Promenad").id("7");
  }
}
