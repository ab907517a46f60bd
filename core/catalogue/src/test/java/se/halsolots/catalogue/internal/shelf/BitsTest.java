package se.halsolots.catalogue.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitsTest {

  private static final int SIZE = 200;

  @Property
  void bits_do_as_sets_do(
      @ForAll Set<@IntRange(max = SIZE - 1) Integer> some,
      @ForAll Set<@IntRange(max = SIZE - 1) Integer> others) {
    Set<Integer> both = new HashSet<>(some);
    both.retainAll(others);
    Set<Integer> any = new HashSet<>(some);
    any.addAll(others);
    Bits anyBits = bits(some);
    anyBits.addAll(bits(others));

    assertThat(numbers(bits(some).and(bits(others)))).isEqualTo(both);
    assertThat(bits(some).countOfBoth(bits(others))).isEqualTo(both.size());
    assertThat(numbers(anyBits)).isEqualTo(any);
    assertThat(anyBits.count()).isEqualTo(any.size());
  }

  @Property(tries = 50)
  void taking_what_is_in_both_changes_neither(
      @ForAll Set<@IntRange(max = SIZE - 1) Integer> some,
      @ForAll Set<@IntRange(max = SIZE - 1) Integer> others) {
    Bits first = bits(some);
    Bits second = bits(others);
    first.and(second);
    assertThat(numbers(first)).isEqualTo(some);
    assertThat(numbers(second)).isEqualTo(others);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 128})
  void all_are_as_many_as_there_are(int size) {
    assertThat(Bits.all(size).count()).isEqualTo(size);
    assertThat(new Bits(size).count()).isZero();
  }

  private static Bits bits(Set<Integer> numbers) {
    Bits bits = new Bits(SIZE);
    numbers.forEach(bits::set);
    return bits;
  }

  private static Set<Integer> numbers(Bits bits) {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < SIZE; i++) {
      if (bits.has(i)) {
        numbers.add(i);
      }
    }
    return numbers;
  }
}
