package se.halsolots.far.page;

import java.util.Optional;
import java.util.function.Function;
import se.halsolots.spi.PluginPage.Request;

/** The secret in the address of a page for whoever has its link. */
final class SecretLink {

  /** The segment of the path. */
  static final String SEGMENT = "lank";

  private SecretLink() {}

  /**
   * What the secret opens. A wrong one counts as a guess; it need not be held up, for nobody
   * guesses 192 bits, and whoever has the right one must get in where others typed wrong codes.
   */
  static <T> Optional<T> open(Request request, Function<String, Optional<T>> find) {
    Optional<T> found = find.apply(request.named(SEGMENT));
    if (found.isEmpty()) {
      request.guessedWrong();
    }
    return found;
  }
}
