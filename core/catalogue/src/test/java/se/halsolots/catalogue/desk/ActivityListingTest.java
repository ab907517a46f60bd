package se.halsolots.catalogue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.desk.ActivityListing.Window;
import se.halsolots.catalogue.internal.history.VersionNote;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Mark and Borås have the same titles from the same source; each sees its own only. */
@EveryDatabase
class ActivityListingTest {

  /** One word for each test, as the database is not empty. */
  private final String word = "w" + Ids.next().toString().replace("-", "");

  private final DatabaseUnderTest database;

  ActivityListingTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
  }

  private static Activity published(Activity activity) {
    activity.publish(ListingWorld.NOW, "Amir");
    return activity;
  }

  @BeforeEach
  void both_nodes_have_the_same_titles() {
    for (Tenant node : List.of(Nodes.MARK, Nodes.BORAS)) {
      store(node, "Öppet hus", activity -> activity);
      store(node, "Älvpromenad", ActivityListingTest::published);
      store(node, "Ångbad", ActivityListingTest::published);
      store(node, "Zumba", activity -> archived(activity));
      store(node, "Ett samtal över en kopp", activity -> sentIn(activity));
    }
  }

  private static Activity archived(Activity activity) {
    activity.archive(ListingWorld.NOW, "Amir");
    return activity;
  }

  private static Activity sentIn(Activity activity) {
    activity.submitForReview(ListingWorld.NOW, "Amir");
    return activity;
  }

  private void store(Tenant node, String title, Function<Activity, Activity> work) {
    ListingWorld.store(database, node, ActivitySketch.of(title + " " + word), work);
  }

  private ListingFilter words(String more) {
    return new ListingFilter(Optional.empty(), word + " " + more, Optional.empty(), Set.of(), "");
  }

  private List<String> titles(Tenant node, ListingFilter filter) {
    return ListingWorld.editor(
        database,
        node,
        desk ->
            desk.listing.rows(filter, ListingOrder.TITLE, false, first(50)).stream()
                .map(row -> row.title().replace(" " + word, ""))
                .toList());
  }

  @Test
  void titles_are_sorted_as_swedish_wants_it_on_every_database() {
    assertThat(titles(Nodes.MARK, words("")))
        .containsExactly("Ett samtal över en kopp", "Zumba", "Ångbad", "Älvpromenad", "Öppet hus");
  }

  @Test
  void filters_are_combined() {
    assertThat(titles(Nodes.MARK, words("älv"))).containsExactly("Älvpromenad");
    assertThat(titles(Nodes.MARK, words("").of(LifeStatus.PUBLISHED)))
        .containsExactly("Ångbad", "Älvpromenad");
    assertThat(titles(Nodes.MARK, words("ång").of(LifeStatus.DRAFT))).isEmpty();
  }

  @Test
  void those_of_another_source_are_left_out_of_lists_and_numbers() {
    assertThat(titles(Nodes.MARK, from("fil"))).contains("Zumba");
    assertThat(titles(Nodes.MARK, from("excel"))).isEmpty();
    assertThat(titles(Nodes.MARK, from("excel").of(LifeStatus.PUBLISHED))).isEmpty();
    Map<LifeStatus, Long> counts =
        ListingWorld.editor(database, Nodes.MARK, desk -> desk.listing.counts(from("excel")));
    assertThat(counts.values()).allMatch(count -> count == 0);
  }

  private ListingFilter from(String source) {
    return new ListingFilter(Optional.empty(), word, Optional.empty(), Set.of(), source);
  }

  @Test
  void numbers_of_each_standing_are_those_of_the_lists() {
    ListingWorld.editor(
        database,
        Nodes.MARK,
        desk -> {
          desk.listing
              .counts(words(""))
              .forEach(
                  (status, count) ->
                      assertThat(desk.listing.count(words("").of(status)))
                          .as(status.toString())
                          .isEqualTo(count));
          assertThat(desk.listing.counts(words("")).get(LifeStatus.PUBLISHED)).isEqualTo(2);
          assertThat(desk.listing.ids(words(""), 100)).hasSize(5);
          return desk;
        });
  }

  @Test
  void what_was_thrown_away_is_in_no_list_and_no_number() {
    long before = total();
    store(
        Nodes.MARK,
        "Slängt utkast",
        activity -> {
          activity.delete(ListingWorld.NOW, "Amir");
          return activity;
        });

    assertThat(total()).isEqualTo(before);
    assertThat(titles(Nodes.MARK, words("slängt"))).isEmpty();
  }

  private long total() {
    return ListingWorld.editor(
        database,
        Nodes.MARK,
        desk -> {
          Map<LifeStatus, Long> counts = desk.listing.counts(ListingFilter.ALL);
          assertThat(counts).doesNotContainKey(LifeStatus.DELETED);
          long total = counts.values().stream().mapToLong(Long::longValue).sum();
          assertThat(desk.listing.count(ListingFilter.ALL)).isEqualTo(total);
          return total;
        });
  }

  @Test
  void the_other_way_round_is_the_same_list_from_its_end() {
    List<String> titles = titles(Nodes.MARK, words(""));
    List<String> backwards =
        ListingWorld.editor(
            database,
            Nodes.MARK,
            desk ->
                desk
                    .listing
                    .rows(words(""), ListingOrder.TITLE, true, new Window(1, 3, titles.size()))
                    .stream()
                    .map(row -> row.title().replace(" " + word, ""))
                    .toList());

    assertThat(backwards).containsExactly(titles.get(3), titles.get(2), titles.get(1));
  }

  @Test
  void what_was_confirmed_lately_is_not_asked_for_again() {
    store(
        Nodes.MARK,
        "Nyss bekräftad",
        activity -> {
          activity.verify(LocalDate.of(2026, 9, 1), "Amir");
          return activity;
        });
    assertThat(titles(Nodes.MARK, words("").where(ListingCheck.UNVERIFIED)))
        .doesNotContain("Nyss bekräftad")
        .contains("Zumba");
  }

  @Test
  void what_an_organiser_wants_to_change_is_found_in_its_own_node_only() {
    assertThat(titles(Nodes.MARK, words("").where(ListingCheck.PROPOSED))).isEmpty();
    ListingWorld.editor(
        database,
        Nodes.MARK,
        desk -> {
          ActivityId walk = desk.listing.ids(words("älv"), 1).get(0);
          desk.proposals.propose(
              walk, 2, new VersionNote("propose", ListingWorld.NOW, "", "Gun-Britt", 1));
          return walk;
        });
    assertThat(titles(Nodes.MARK, words("").where(ListingCheck.PROPOSED)))
        .containsExactly("Älvpromenad");
    assertThat(titles(Nodes.BORAS, words("").where(ListingCheck.PROPOSED))).isEmpty();
  }

  @Test
  void what_is_over_is_found_by_the_end_of_its_rule() {
    ListingWorld.store(
        database,
        Nodes.MARK,
        ActivitySketch.of("Sommargympa " + word)
            .repeated("2026-06-02T18:00", "FREQ=WEEKLY;UNTIL=20260825T180000"),
        ActivityListingTest::published);
    ListingWorld.store(
        database,
        Nodes.MARK,
        ActivitySketch.of("Året runt " + word).repeated("2026-06-02T18:00", "FREQ=WEEKLY"),
        ActivityListingTest::published);

    assertThat(titles(Nodes.MARK, words("").where(ListingCheck.OVER)))
        .containsExactly("Sommargympa");
  }

  @Test
  void organisers_person_sees_that_organisers_activities_only_in_rows_and_numbers() {
    Organiser korpen = ListingWorld.organiser(database, Nodes.MARK, "Korpen " + word);
    Organiser other = ListingWorld.organiser(database, Nodes.MARK, "PRO " + word);
    store(Nodes.MARK, "Styrka", activity -> by(activity, korpen));
    store(Nodes.MARK, "Boule", activity -> by(activity, other));

    ListingWorld.organiser(
        database,
        Nodes.MARK,
        korpen.id().value(),
        desk -> {
          assertThat(desk.listing.rows(ListingFilter.ALL, ListingOrder.CHANGED, true, first(50)))
              .extracting(ListingRow::title)
              .containsExactly("Styrka " + word);
          assertThat(desk.listing.count(ListingFilter.ALL)).isEqualTo(1);
          assertThat(desk.listing.organisers()).containsOnlyKeys(korpen.id());
          assertThat(desk.listing.count(words("pro"))).isZero();
          return desk;
        });
    assertThat(titles(Nodes.MARK, words("korpen"))).containsExactly("Styrka");
  }

  private static Activity by(Activity activity, Organiser organiser) {
    activity.arrangedBy(Optional.of(organiser), List.of());
    return activity;
  }

  @Test
  void nobody_sees_another_nodes_list() {
    assertThat(titles(Nodes.BORAS, words(""))).hasSize(5);
    Grant elsewhere = Grant.of(Nodes.BORAS.id(), StaffRole.NODE_ADMINISTRATOR);
    ListingWorld.at(
        database,
        Nodes.MARK,
        elsewhere,
        desk -> {
          assertThatThrownBy(() -> desk.listing.count(ListingFilter.ALL))
              .isInstanceOf(PortalException.class);
          return desk;
        });
    UUID unknown = Ids.next();
    ListingWorld.organiser(
        database,
        Nodes.MARK,
        unknown,
        desk -> assertThat(desk.listing.count(ListingFilter.ALL)).isZero());
  }

  @Test
  void page_costs_the_same_few_statements_however_many_rows() {
    int few = statements(2);
    for (int i = 0; i < 30; i++) {
      ListingWorld.store(
          database,
          Nodes.MARK,
          ActivitySketch.of("Gympa " + i + " " + word).repeated("2026-06-02T18:00", "FREQ=WEEKLY"),
          activity -> activity);
    }
    assertThat(statements(25)).isLessThanOrEqualTo(Math.max(few, 5));
  }

  private int statements(int size) {
    database.statements().clear();
    ListingWorld.editor(
        database,
        Nodes.MARK,
        desk -> desk.listing.rows(words(""), ListingOrder.CHANGED, true, first(size)));
    return database.statements().sent().size();
  }

  private static Window first(int most) {
    return new Window(0, most, most);
  }
}
