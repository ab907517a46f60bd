package se.halsolots.kernel.settings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which values of a setting are valid.
 *
 * @param valid the valid values in words, as the end of "valid is …"
 * @param accepts tells whether a value, which is not empty, is valid
 */
public record SettingCheck(String valid, Predicate<String> accepts) {

  /** One of the given words. */
  static SettingCheck oneOf(String... words) {
    List<String> valid = List.of(words);
    return new SettingCheck(String.join(" or ", valid), valid::contains);
  }

  /** A whole number in the range, both ends included. */
  static SettingCheck wholeNumber(int least, int most) {
    return new SettingCheck(
        "a whole number from %d to %d".formatted(least, most),
        text -> {
          try {
            int number = Integer.parseInt(text);
            return number >= least && number <= most;
          } catch (NumberFormatException e) {
            return false;
          }
        });
  }

  /** Host names separated by commas. */
  static SettingCheck hosts() {
    return new SettingCheck(
        "host names separated by commas, without port",
        text ->
            Arrays.stream(text.split(",", -1))
                .allMatch(host -> host.strip().matches("[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?")));
  }
}
