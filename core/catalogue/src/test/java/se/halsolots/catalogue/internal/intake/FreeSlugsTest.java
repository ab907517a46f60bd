package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.id.Slug;

class FreeSlugsTest {

  private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-0000deadbeef");

  @Test
  void first_one_has_the_plain_name_the_second_its_place_the_third_a_tail() {
    FreeSlugs slugs = new FreeSlugs();
    List<String> wishes = FreeSlugs.wishes("Öppet café", "Borås", ID);

    assertThat(slugs.take(wishes)).isEqualTo("oppet-cafe");
    assertThat(slugs.take(wishes)).isEqualTo("oppet-cafe-boras");
    assertThat(slugs.take(wishes)).isEqualTo("oppet-cafe-deadbeef");
  }

  @Test
  void what_is_taken_in_the_database_is_passed_over() {
    FreeSlugs slugs = new FreeSlugs();
    slugs.taken(List.of("oppet-cafe", "oppet-cafe-boras"));

    assertThat(slugs.take(FreeSlugs.wishes("Öppet café", "Borås", ID)))
        .isEqualTo("oppet-cafe-deadbeef");
  }

  @Test
  void wishes_without_a_free_one_are_a_fault_of_the_program() {
    FreeSlugs slugs = new FreeSlugs();
    slugs.taken(List.of("a"));
    assertThatThrownBy(() -> slugs.take(List.of("a"))).isInstanceOf(IllegalStateException.class);
  }

  @Property(tries = 200)
  void any_names_get_addresses_of_their_own_that_fit(
      @ForAll List<String> titles, @ForAll String where) {
    FreeSlugs slugs = new FreeSlugs();
    Set<String> taken = new HashSet<>();
    for (String title : titles) {
      String slug = slugs.take(FreeSlugs.wishes(title, where, Ids.next()));
      assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(slug.length()).isBetween(1, Slug.LONGEST);
      assertThat(taken.add(slug)).isTrue();
    }
  }

  @Property(tries = 200)
  void only_the_random_wish_is_not_looked_up(@ForAll String title, @ForAll String where) {
    List<String> wishes = FreeSlugs.wishes(title, where, ID);
    assertThat(FreeSlugs.checked(title, where)).containsExactlyElementsOf(wishes.subList(0, 2));
  }
}
