package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.testing.ActivitySketch;

class FittingItemTest {

  private static final LocalDateTime START = LocalDateTime.of(2026, 11, 24, 18, 0);

  @Test
  void item_that_fits_stays_as_it_is() {
    IntakeActivity item = walk().by("Korpen", "Kyrkan").at("Parken", "Borås").item();

    FittingItem fitting = FittingItem.of(item);

    assertThat(fitting.item()).isEqualTo(item);
    assertThat(fitting.faults()).isEmpty();
  }

  @Test
  void what_is_too_long_is_cut_and_said() {
    FittingItem fitting =
        FittingItem.of(walk().by("K".repeat(201)).at("P".repeat(200), "B".repeat(300)).item());

    assertThat(fitting.item().organiser().orElseThrow().name()).hasSize(200);
    assertThat(fitting.item().place().orElseThrow().locality()).hasSize(100);
    assertThat(fitting.faults())
        .extracting(IntakeFault::field, IntakeFault::reason, IntakeFault::refused)
        .containsExactly(
            tuple("organiser", "201 characters; cut to the 200 that fit", false),
            tuple("locality", "300 characters; cut to the 100 that fit", false));
  }

  @Test
  void cut_never_halves_a_character() {
    FittingItem fitting = FittingItem.of(walk().by("K".repeat(199) + "😀").item());
    assertThat(fitting.item().organiser().orElseThrow().name()).isEqualTo("K".repeat(199));
  }

  @Test
  void link_is_left_out_rather_than_cut() {
    FittingItem fitting = FittingItem.of(walk().link("https://x.se/" + "a".repeat(500)).item());

    assertThat(fitting.item().content().onlineLink()).isEmpty();
    assertThat(fitting.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo("link");
              assertThat(fault.refused()).isFalse();
            });
  }

  @Test
  void note_of_a_changed_date_is_cut() {
    SeriesContent series =
        series("", List.of(), Map.of(START, OccasionChange.cancelled("x".repeat(501))));
    FittingItem fitting = FittingItem.of(walk().series(series).item());
    assertThat(fitting.item().series().get(0).changes().values())
        .singleElement()
        .satisfies(change -> assertThat(change.note()).hasSize(500));
    assertThat(fitting.faults()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 301})
  void item_without_a_usable_id_is_refused(int length) {
    assertThat(IntakeChecks.refusal(walk().id("x".repeat(length)).item()))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.refused()).isTrue();
              assertThat(fault.reason()).contains("1 to 300");
            });
  }

  @Test
  void rule_and_breaks_that_the_catalogue_cannot_hold_are_refused_with_the_reason() {
    List<DateRange> breaks =
        Collections.nCopies(46, new DateRange(LocalDate.EPOCH, LocalDate.EPOCH));

    assertThat(
            IntakeChecks.refusal(
                walk().series(series("FREQ=SECONDLY", List.of(), Map.of())).item()))
        .hasValueSatisfying(
            fault -> assertThat(fault.reason()).contains("FREQ=SECONDLY").contains("DAILY"));
    assertThat(IntakeChecks.refusal(walk().series(series("FREQ=DAILY", breaks, Map.of())).item()))
        .hasValueSatisfying(
            fault ->
                assertThat(fault.reason()).isEqualTo("the series has 46 breaks; at most 45 fit"));
    assertThat(
            IntakeChecks.refusal(
                walk().series(series("FREQ=DAILY", breaks.subList(1, 46), Map.of())).item()))
        .isEmpty();
  }

  private static ActivitySketch walk() {
    return ActivitySketch.of("Promenad");
  }

  private static SeriesContent series(
      String rule, List<DateRange> breaks, Map<LocalDateTime, OccasionChange> changes) {
    return new SeriesContent(
        START, Duration.ofHours(1), ActivitySketch.STOCKHOLM, rule, breaks, changes);
  }
}
