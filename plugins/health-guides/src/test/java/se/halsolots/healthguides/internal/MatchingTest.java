package se.halsolots.healthguides.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 16);

  private static final Order ORDER = order(TUESDAY, LocalTime.of(13, 0), 8);

  @Test
  void only_guides_who_take_assignments_and_speak_the_language_are_found() {
    List<GuideView> guides =
        List.of(
            guide("speaks", Set.of("so", "en"), Set.of(), GuideStanding.ACTIVE),
            guide("speaks-another", Set.of("ar"), Set.of(), GuideStanding.ACTIVE),
            guide("pauses", Set.of("so"), Set.of(), GuideStanding.PAUSED));

    assertThat(ids(guides, Set.of())).containsExactly("speaks");
  }

  @Test
  void who_works_in_the_area_comes_before_who_has_only_learnt_about_the_theme() {
    List<GuideView> guides =
        List.of(
            trained(guide("theme", Set.of("so"), Set.of("Hulta"), GuideStanding.ACTIVE)),
            guide("area", Set.of("so"), Set.of("Norrby"), GuideStanding.ACTIVE));

    assertThat(ids(guides, Set.of())).containsExactly("area", "theme");
  }

  @Test
  void who_is_booked_then_comes_last_however_well_she_fits() {
    List<GuideView> guides =
        List.of(
            trained(guide("best", Set.of("so"), Set.of("Norrby"), GuideStanding.ACTIVE)),
            guide("other", Set.of("so"), Set.of("Hulta"), GuideStanding.ACTIVE));

    assertThat(ids(guides, Set.of("best"))).containsExactly("other", "best");
  }

  @Test
  void assignments_overlap_when_one_begins_before_the_other_ends_on_the_same_day() {
    assertThat(ORDER.overlaps(order(TUESDAY, LocalTime.of(14, 45), 4))).isTrue();
    assertThat(ORDER.overlaps(order(TUESDAY, LocalTime.of(15, 0), 4))).isFalse();
    assertThat(ORDER.overlaps(order(TUESDAY.plusDays(1), LocalTime.of(13, 0), 8))).isFalse();
    assertThat(
            order(TUESDAY, LocalTime.of(22, 0), 12)
                .overlaps(order(TUESDAY, LocalTime.of(23, 30), 2)))
        .isTrue();
  }

  @Test
  void time_of_the_week_is_told_from_day_and_hour() {
    assertThat(Matching.time(ORDER)).isEqualTo(Availability.DAYTIME);
    assertThat(Matching.time(order(TUESDAY, LocalTime.of(17, 0), 4)))
        .isEqualTo(Availability.EVENING);
    assertThat(Matching.time(order(TUESDAY.plusDays(4), LocalTime.of(10, 0), 4)))
        .isEqualTo(Availability.WEEKEND);
  }

  @Test
  void fee_is_counted_by_quarters_of_an_hour_to_the_last_ore() {
    assertThat(Fees.of(6, 210)).isEqualByComparingTo("315");
    assertThat(Fees.of(1, 215)).isEqualByComparingTo("53.75");
  }

  private static List<String> ids(List<GuideView> guides, Set<String> busy) {
    return Matching.rank(ORDER, guides, busy).stream().map(one -> one.guide().id()).toList();
  }

  private static GuideView trained(GuideView guide) {
    return new GuideView(guide.id(), guide.details(), Set.of(1, 2), Set.of(Theme.FOOD));
  }

  private static GuideView guide(
      String id, Set<String> languages, Set<String> areas, GuideStanding standing) {
    return new GuideView(
        id,
        new GuideDetails(
            id,
            id + "@example.org",
            "",
            languages,
            areas,
            "",
            Set.of(),
            standing,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Set.of(),
        Set.of());
  }

  private static Order order(LocalDate day, LocalTime begins, int quarters) {
    return new Order(
        "Kim Ek",
        "SFI",
        "kim@example.org",
        "070-1",
        Theme.FOOD,
        "so",
        "Norrby",
        "Navet",
        day,
        begins,
        quarters,
        10,
        "SFI",
        "");
  }
}
