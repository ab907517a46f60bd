package se.halsolots.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/boras/", "/boras/aktiviteter/sprakcafe", "/%C3%A5ka", "/a+b"})
  void our_addresses_are_plain(String path) {
    assertThat(AddressForm.of(path)).isEqualTo(AddressForm.PLAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//", "//evil.example/", "/a//b", "/\\evil.example/", "/%5Cevil", "/%00", "/%ff"})
  void what_a_browser_might_take_for_something_else_is_strange(String path) {
    assertThat(AddressForm.of(path)).isEqualTo(AddressForm.STRANGE);
  }

  @Test
  void what_is_far_too_long_is_strange_and_is_not_repeated() {
    String path = "/" + "a".repeat(3_000);
    assertThat(AddressForm.of(path)).isEqualTo(AddressForm.STRANGE);
    assertThat(AddressForm.canonical(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/%", "/%4"})
  void percent_signs_that_stand_for_nothing_are_unreadable(String path) {
    assertThat(AddressForm.of(path)).isEqualTo(AddressForm.UNREADABLE);
    assertThat(AddressForm.readable(path)).isEmpty();
  }
}
