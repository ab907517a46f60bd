package se.halsolots.catalogue.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A field that a plugin adds to activities, as sources write it.
 *
 * @param words what may be written for each value, lower case; empty if any text will do
 */
public record IntakeField(Map<String, String> words) {

  public IntakeField {
    words = Map.copyOf(words);
  }

  public boolean isText() {
    return words.isEmpty();
  }

  /** The value that is meant; the empty one for none. */
  public Optional<String> value(String written) {
    if (isText() || written.isBlank()) {
      return Optional.of(written.strip());
    }
    return Optional.ofNullable(words.get(written.strip().toLowerCase(Locale.ROOT)));
  }
}
