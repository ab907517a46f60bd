package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.testing.ActivitySketch;

class ItemDigestTest {

  private static final LocalDateTime START = LocalDateTime.of(2026, 11, 24, 18, 0);

  @Test
  void same_item_read_again_has_the_same_digest() {
    assertThat(ItemDigest.of(walk().item())).isEqualTo(ItemDigest.of(walk().item()));
  }

  @Property(tries = 200)
  void order_of_sets_and_maps_makes_no_difference(
      @ForAll @UniqueElements @Size(min = 2) List<HealthDimension> dimensions,
      @ForAll @UniqueElements @Size(min = 2, max = 6) List<TargetGroup> groups,
      @ForAll @UniqueElements @Size(min = 2, max = 20) List<Integer> days) {
    assertThat(ItemDigest.of(item(dimensions, groups, days)))
        .isEqualTo(ItemDigest.of(item(back(dimensions), back(groups), back(days))));
  }

  @Test
  void each_thing_that_a_resident_can_see_makes_a_difference() {
    Set<String> digests =
        List.of(
                walk(),
                walk().summary("Vi går fort"),
                walk().costs("20 kr"),
                walk().reach(Reach.REGION),
                walk().by("Korpen"),
                walk().by("Korpen", "Friluftsfrämjandet"),
                walk().at("Stadsparken", "Borås"),
                walk().on("2026-11-25T18:00"),
                walk().highlighted())
            .stream()
            .map(sketch -> ItemDigest.of(sketch.item()))
            .collect(Collectors.toSet());
    assertThat(digests).hasSize(9);
  }

  @Property(tries = 300)
  void text_that_moves_from_one_field_to_the_next_is_a_change(
      @ForAll @NotBlank @StringLength(min = 1, max = 6) @AlphaChars @Chars({';', ':', '1', ')'})
          String first,
      @ForAll @StringLength(min = 1, max = 6) @AlphaChars @Chars({';', ':', '1', ')'})
          String second) {
    String before = ItemDigest.of(ActivitySketch.of(first + ";" + second).summary("").item());
    String after = ItemDigest.of(ActivitySketch.of(first).summary(second + ";").item());
    assertThat(before).isNotEqualTo(after);
  }

  private static ActivitySketch walk() {
    return ActivitySketch.of("Promenad").id("7").repeated("2026-11-24T18:00", "FREQ=WEEKLY");
  }

  private static IntakeActivity item(
      List<HealthDimension> dimensions, List<TargetGroup> groups, List<Integer> days) {
    Map<LocalDateTime, OccasionChange> changes = new LinkedHashMap<>();
    days.forEach(
        day -> changes.put(START.plusSeconds(day), OccasionChange.cancelled("dag " + day)));
    return walk()
        .dimensions(new LinkedHashSet<>(dimensions))
        .groups(new LinkedHashSet<>(groups))
        .series(
            new SeriesContent(
                START,
                Duration.ofHours(1),
                ActivitySketch.STOCKHOLM,
                "FREQ=DAILY",
                List.of(),
                changes))
        .item();
  }

  private static <T> List<T> back(List<T> list) {
    List<T> turned = new ArrayList<>(list);
    Collections.reverse(turned);
    return turned;
  }
}
