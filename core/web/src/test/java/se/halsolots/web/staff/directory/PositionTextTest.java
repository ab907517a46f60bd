package se.halsolots.web.staff.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.kernel.geo.GeoPoint;

class PositionTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "57.7211, 12.9401",
        "57.7211,12.9401",
        "57,7211 12,9401",
        "57,7211; 12,9401",
        " 57.7211 12.9401 "
      })
  void point_is_read_as_maps_and_people_write_it(String text) {
    assertThat(PositionText.read(text)).contains(new GeoPoint(57.7211, 12.9401));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Storgatan 1", "57", "57.1.2 12", "99 12", "57, 181", "57°43'N 12°56'E"})
  void what_is_no_point_is_told_apart(String text) {
    assertThat(PositionText.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50330, 503 30", "503 30, 503 30", "okänt, okänt", "5033, 5033"})
  void postcode_gets_its_blank(String typed, String kept) {
    assertThat(PositionText.postcode(typed)).isEqualTo(kept);
  }
}
