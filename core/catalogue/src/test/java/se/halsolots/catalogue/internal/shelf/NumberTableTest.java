package se.halsolots.catalogue.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;

class NumberTableTest {

  @Property
  void each_key_leads_to_its_number_and_others_nowhere(
      @ForAll @UniqueElements List<String> keys, @ForAll String other) {
    NumberTable<String> table = new NumberTable<>(keys.size(), keys::get);
    for (int number = 0; number < keys.size(); number++) {
      assertThat(table.find(keys.get(number))).hasValue(number);
    }
    assertThat(table.find(other))
        .isEqualTo(
            keys.contains(other) ? OptionalInt.of(keys.indexOf(other)) : OptionalInt.empty());
  }

  /** Strings with the same hash code. */
  @Property
  void keys_that_collide_are_kept_apart(@ForAll @UniqueElements List<Boolean> pairs) {
    List<String> keys = pairs.stream().map(first -> first ? "AaAa" : "BBBB").toList();
    NumberTable<String> table = new NumberTable<>(keys.size(), keys::get);
    keys.forEach(key -> assertThat(table.find(key)).hasValue(keys.indexOf(key)));
    assertThat(table.find("AaBB")).isEmpty();
  }
}
