package se.halsolots.testkit.plugin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final ZoneId zone;
  private Instant now;

  private TestClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** A clock that shows that local time in Sweden, such as {@code 2027-03-10T09:00}. */
  static TestClock at(String localTime) {
    TestClock clock = new TestClock(Instant.EPOCH, STOCKHOLM);
    clock.set(localTime);
    return clock;
  }

  /** Sets it to that local time, such as {@code 2027-03-10T09:00}. */
  public void set(String localTime) {
    now = LocalDateTime.parse(localTime).atZone(zone).toInstant();
  }

  /** Moves it on. */
  public void forward(Duration time) {
    now = now.plus(time);
  }

  /** Moves it on by that many times 24 hours. */
  public void forwardDays(int days) {
    forward(Duration.ofDays(days));
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.fixed(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
