package se.halsolots.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void swedish_letters_become_plain_ones() {
    assertThat(Slug.of("Språkcafé på Östra Ängen")).isEqualTo("sprakcafe-pa-ostra-angen");
    assertThat(Slug.of("  Yoga & avspänning – nybörjare!  "))
        .isEqualTo("yoga-avspanning-nyborjare");
  }

  @Test
  void other_latin_letters_become_plain_ones() {
    assertThat(Slug.of("Smørrebrød, Łódź, straße, æ")).isEqualTo("smorrebrod-lodz-strasse-ae");
  }

  @Test
  void other_scripts_get_a_mark_of_their_own() {
    assertThat(Slug.of("سباحة")).matches("[a-z0-9]{1,7}").isNotEqualTo(Slug.of("رقص"));
    assertThat(Slug.of("Yoga یوگا")).startsWith("yoga-").isNotEqualTo(Slug.of("Yoga رقص"));
  }

  @Test
  void long_name_is_cut_between_words() {
    String slug = Slug.of("promenad med kaffe ".repeat(10));
    assertThat(slug).hasSizeLessThanOrEqualTo(Slug.LONGEST).endsWith("promenad-med-kaffe");
  }

  @Property
  void slug_is_always_one_clean_segment(@ForAll String name) {
    assertThat(Slug.of(name)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeBetween(1, Slug.LONGEST);
  }

  @Property
  void slug_of_a_slug_is_itself(@ForAll String name) {
    String slug = Slug.of(name);
    assertThat(Slug.of(slug)).isEqualTo(slug);
  }

  @Property
  void short_plain_name_keeps_all_its_letters(
      @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = Slug.LONGEST) String name) {
    assertThat(Slug.of(name)).isEqualToIgnoringCase(name);
  }

  @Test
  void ids_are_of_version_7_and_increase() {
    List<UUID> ids = Stream.generate(Ids::next).limit(1000).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
    assertThat(ids.stream().map(UUID::toString)).isSorted();
  }
}
