package se.halsolots.kernel.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets somebody do something so many times in a stretch of time, and then makes them wait. What it
 * counts by (an address, a login) is kept in memory only, and forgotten when the stretch is over.
 */
public final class Brake {

  private static final int MOST_KEYS = 100_000;

  private final int most;
  private final Duration stretch;
  private final Clock clock;
  private final Cache<String, Count> counts;

  /** Times within a stretch that began then. */
  private record Count(Instant began, int times) {}

  /**
   * A brake that lets {@code most} through in each stretch.
   *
   * @param most at least 1
   */
  public Brake(int most, Duration stretch, Clock clock) {
    this.most = most;
    this.stretch = stretch;
    this.clock = clock;
    this.counts = Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterWrite(stretch).build();
  }

  /** Counts one time, and tells whether it is still within what is let through. */
  public boolean admits(String key) {
    return count(key).times() <= most;
  }

  /** How long the key must wait before it is let through; zero if it need not. */
  public Duration waitFor(String key) {
    Count count = counts.getIfPresent(key);
    if (count == null || count.times() < most) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), count.began().plus(stretch));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Takes back one time: it was as it should be, and is not to be held against the key. */
  public void giveBack(String key) {
    counts
        .asMap()
        .computeIfPresent(
            key, (any, count) -> new Count(count.began(), Math.max(0, count.times() - 1)));
  }

  /** Forgets the key: it did well. */
  public void release(String key) {
    counts.invalidate(key);
  }

  private Count count(String key) {
    Instant now = clock.instant();
    return counts
        .asMap()
        .merge(
            key,
            new Count(now, 1),
            (old, one) ->
                old.began().plus(stretch).isBefore(now)
                    ? one
                    : new Count(old.began(), old.times() + 1));
  }
}
