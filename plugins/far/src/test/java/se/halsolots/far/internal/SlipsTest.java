package se.halsolots.far.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;

/** A clinic gives slips, and leaders note who comes with them. */
@EveryDatabase
class SlipsTest {

  private static final UUID WALK = FarWorld.activity("Promenad vid sjön");
  private static final UUID WATER = FarWorld.activity("Vattengympa");

  private final FarWorld world;
  private final TestContext mark = FarWorld.node().at("2027-03-10T09:00");
  private final UUID clinic = UUID.randomUUID();

  SlipsTest(DatabaseUnderTest database) {
    world = new FarWorld(database);
  }

  @Test
  void form_sent_twice_gives_one_slip() {
    String first = give("form-1", WALK, WATER);

    assertThat(give("form-1", WALK, WATER)).isEqualTo(first);
    assertThat(give("form-2", WALK)).isNotEqualTo(first);
    assertThat(world.<Long>in(far -> far.figures().given(mark, month(3), month(4)))).isEqualTo(2);
  }

  @Test
  void form_sent_again_after_going_back_gives_a_slip_with_what_was_chosen_last() {
    String first = give("form-1", WALK);
    String second = give("form-1", WATER);

    assertThat(find(first).orElseThrow().activities()).containsExactly(WALK);
    assertThat(find(second).orElseThrow().activities()).containsExactly(WATER);
  }

  @Test
  void slip_shows_what_was_chosen_in_that_order_until_it_expires() {
    String code = give("form-1", WATER, WALK);

    assertThat(find(code).orElseThrow().activities()).containsExactly(WATER, WALK);
    mark.clock().forwardDays(179);
    assertThat(find(code)).isPresent();
    mark.clock().forwardDays(2);
    assertThat(find(code)).isEmpty();
    assertThat(came(WALK, code)).isEmpty();
  }

  @Test
  void coming_counts_once_a_day() {
    String code = give("form-1", WALK);

    assertThat(came(WALK, code).orElseThrow().visits()).isEqualTo(1);
    mark.clock().forward(Duration.ofHours(8));
    assertThat(came(WALK, code).orElseThrow().visits()).isEqualTo(1);
    mark.clock().forwardDays(7);
    assertThat(came(WALK, code).orElseThrow().visits()).isEqualTo(2);
  }

  @Test
  void slip_for_another_activity_counts_where_somebody_came() {
    String code = give("form-1", WALK);

    Slips.Standing standing = came(WATER, code).orElseThrow();

    assertThat(standing.onSlip()).isFalse();
    assertThat(standing.visits()).isEqualTo(1);
    assertThat(standing(WALK, code)).as("nobody has come there").isEmpty();
  }

  @Test
  void nobody_goes_on_before_coming() {
    String code = give("form-1", WALK);

    assertThat(goesOn(WALK, code)).isEmpty();
    came(WALK, code);
    assertThat(goesOn(WALK, code).orElseThrow().continues()).isTrue();
    assertThat(standing(WALK, code).orElseThrow().continues()).isTrue();
  }

  @Test
  void indicators_count_each_step_in_its_month() {
    String code = give("form-1", WALK, WATER);
    give("form-2", WATER);
    for (String day : List.of("2027-03-28T10:00", "2027-04-04T10:00", "2027-05-02T10:00")) {
      mark.at(day);
      came(WALK, code);
      came(WATER, code);
    }
    goesOn(WALK, code);

    world.in(
        far -> {
          Figures figures = far.figures();
          assertThat(figures.given(mark, month(3), month(4))).isEqualTo(2);
          assertThat(figures.given(mark, month(4), month(5))).isZero();
          assertThat(figures.came(mark, month(3), month(4)))
              .as("slips, not activities")
              .isEqualTo(1);
          assertThat(figures.cameThreeTimes(mark, month(3), month(5))).isZero();
          assertThat(figures.cameThreeTimes(mark, month(5), month(6))).isEqualTo(1);
          assertThat(figures.goOn(mark, month(5), month(6))).isEqualTo(1);
          return true;
        });
  }

  @Test
  void slips_of_another_node_are_unknown() {
    String code = give("form-1", WALK);
    TestContext boras = FarWorld.node();
    boras.keptLists().keep("", List.of(WALK), boras.clock().instant().plus(Duration.ofDays(9)));

    assertThat(world.<Optional<Slips.Shown>>in(far -> far.slips().find(boras, code)))
        .as("the same code in a list of the other node")
        .isEmpty();
    assertThat(world.in(far -> far.figures().ofClinic(boras, clinic)).months()).isEmpty();
  }

  @Test
  void list_that_another_kept_is_no_slip() {
    String code =
        mark.keptLists()
            .keep("", List.of(WALK), mark.clock().instant().plus(Duration.ofDays(9)))
            .code();

    assertThat(find(code)).isEmpty();
    assertThat(came(WALK, code)).isEmpty();
  }

  @Test
  void expired_slips_are_erased_with_all_that_became_of_them() {
    came(WALK, give("form-1", WALK));
    mark.clock().forwardDays(100);
    String younger = give("form-2", WALK);
    mark.clock().forwardDays(81);

    assertThat(erase()).isEqualTo(1);
    assertThat(erase()).isZero();
    assertThat(world.<Long>in(far -> far.figures().came(mark, month(3), month(12)))).isZero();
    assertThat(find(younger)).isPresent();
  }

  @Test
  void clinic_sees_months_and_activities_and_what_it_often_chooses_together() {
    give("form-1", WALK, WATER);
    give("form-2", WATER, WALK);
    mark.at("2027-04-01T10:00");
    came(WATER, give("form-3", WATER));

    Figures.OfClinic counted = world.in(far -> far.figures().ofClinic(mark, clinic));

    assertThat(counted.months())
        .containsExactly(
            new Figures.Month(month(4), new Figures.Counts(1, 1, 0, 0)),
            new Figures.Month(month(3), new Figures.Counts(2, 0, 0, 0)));
    assertThat(counted.activities())
        .extracting(Figures.OfActivity::title, one -> one.counts().given())
        .containsExactly(tuple("Vattengympa", 3), tuple("Promenad vid sjön", 2));
    assertThat(world.<List<List<UUID>>>in(far -> far.figures().often(mark, clinic)))
        .singleElement()
        .satisfies(set -> assertThat(set).containsExactlyInAnyOrder(WALK, WATER));
  }

  @Test
  void demonstration_fills_a_node() {
    world.in(
        far -> {
          far.demo().fill(mark);
          return true;
        });

    world.in(
        far -> {
          assertThat(far.clinics().all(mark)).hasSize(3);
          assertThat(far.figures().given(mark, LocalDate.of(2026, 1, 1), month(4)))
              .isGreaterThan(50);
          assertThat(far.figures().goOn(mark, LocalDate.of(2026, 1, 1), month(4))).isPositive();
          return true;
        });
  }

  private String give(String formKey, UUID... activities) {
    return world.in(far -> far.slips().give(mark, clinic, List.of(activities), formKey));
  }

  private Optional<Slips.Shown> find(String code) {
    return world.in(far -> far.slips().find(mark, code));
  }

  private Optional<Slips.Standing> came(UUID activity, String code) {
    return world.in(far -> far.slips().came(mark, activity, "Promenad", code));
  }

  private Optional<Slips.Standing> standing(UUID activity, String code) {
    return world.in(far -> far.slips().standing(mark, activity, code));
  }

  private Optional<Slips.Standing> goesOn(UUID activity, String code) {
    return world.in(far -> far.slips().goesOn(mark, activity, code));
  }

  private int erase() {
    return world.in(far -> far.slips().erase(mark, mark.clock().instant()));
  }

  private static LocalDate month(int number) {
    return LocalDate.of(2027, number, 1);
  }
}
