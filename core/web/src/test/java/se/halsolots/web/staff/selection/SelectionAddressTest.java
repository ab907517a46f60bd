package se.halsolots.web.staff.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.web.page.Query;

/** What the selection shows stands in its address, and comes back from there. */
class SelectionAddressTest {

  private static SelectionAddress of(String query) {
    return SelectionAddress.of(Query.parse(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "val=dolda", "val=lyfts&kommun=herrljunga&q=kv%C3%A4ll&alla=ja&sida=2"})
  void address_gives_the_list_that_it_was_made_of(String query) {
    SelectionAddress address = of(query);

    assertThat(of(address.text().replaceFirst("^urval\\??", ""))).isEqualTo(address);
  }

  @Test
  void what_makes_no_sense_counts_as_not_given() {
    assertThat(of("val=nonsens&kommun=%22onload&sida=0")).isEqualTo(of(""));
  }

  @Test
  void every_choice_has_a_word_in_addresses() {
    for (SelectionChoice choice : SelectionChoice.values()) {
      assertThat(SelectionAddress.choice(SelectionAddress.word(choice)))
          .isEqualTo(Optional.of(choice));
    }
  }
}
