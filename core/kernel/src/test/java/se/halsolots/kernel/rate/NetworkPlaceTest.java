package se.halsolots.kernel.rate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPlaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2001:db8:1:2::1",
        "2001:db8:1:2::ffff",
        "2001:0db8:0001:0002:a:b:c:d",
        "2001:DB8:1:2::9%eth0",
        "[2001:db8:1:2::7]",
        "[2001:db8:1:2::7]:52001"
      })
  void all_addresses_of_one_network_are_one_place(String address) {
    assertThat(NetworkPlace.of(address)).isEqualTo(NetworkPlace.of("2001:db8:1:2::"));
  }

  @Test
  void port_is_no_part_of_the_place() {
    assertThat(NetworkPlace.of("192.0.2.1:52001")).isEqualTo("192.0.2.1");
  }

  @Test
  void neighbouring_networks_are_two_places() {
    assertThat(NetworkPlace.of("2001:db8:1:2::1")).isNotEqualTo(NetworkPlace.of("2001:db8:1:3::1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "unknown", "", "::ffff:192.0.2.1", "1:2:not an address"})
  void anything_else_stands_for_itself(String address) {
    assertThat(NetworkPlace.of(address)).isEqualTo(address);
  }
}
