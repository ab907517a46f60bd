package se.halsolots.e2e;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself, and for no longer than it takes. */
final class Patience {

  private static final long BETWEEN_LOOKS = 200;

  private Patience() {}

  /**
   * Looks again and again until it holds.
   *
   * @param what is waited for, for whoever reads that it did not come
   */
  static void await(String what, Duration most, BooleanSupplier holds) {
    long deadline = System.nanoTime() + most.toNanos();
    try {
      while (!holds.getAsBoolean()) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("waited for %s for %s".formatted(what, most));
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + what, e);
    }
  }
}
