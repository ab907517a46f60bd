package se.halsolots.web.staff.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.web.page.Query;

/** What a list shows stands in its address, and comes back from there. */
class ListingAddressTest {

  private static ListingAddress of(String query) {
    return ListingAddress.of(Query.parse(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "status=utkast",
        "status=publicerade&q=sm%C3%B6rg%C3%A5s+%26+te&sort=-title&sida=3",
        "arrangor=018f3a5e-0000-7000-8000-000000000001",
        "koll=obekraftade&koll=slut",
        "status=granskas&koll=slut"
      })
  void address_gives_the_list_that_it_was_made_of(String query) {
    ListingAddress address = of(query);

    String text = address.text();
    assertThat(of(text.replaceFirst("^aktiviteter\\??", ""))).isEqualTo(address);
    assertThat(text).startsWith("aktiviteter");
  }

  @Test
  void what_makes_no_sense_counts_as_not_given() {
    assertThat(of("status=nonsens&arrangor=1&sort=drop+table&sida=-4&koll=x")).isEqualTo(of(""));
    assertThat(of("sida=99999999").page()).isEqualTo(1);
  }

  @Test
  void another_filter_begins_at_its_first_page() {
    ListingAddress third = of("sida=3&sort=title");

    assertThat(third.first()).isEqualTo(2 * PagedTable.SIZE);
    assertThat(third.with(third.filter().of(LifeStatus.DRAFT)).text())
        .isEqualTo("aktiviteter?status=utkast&sort=title");
  }
}
