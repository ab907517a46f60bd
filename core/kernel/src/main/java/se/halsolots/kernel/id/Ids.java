package se.halsolots.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identifiers. */
public final class Ids {

  private Ids() {}

  /**
   * A new identifier: a UUID of version 7 (RFC 9562), random and, within this program, ever
   * increasing, so that rows made together lie together.
   */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
