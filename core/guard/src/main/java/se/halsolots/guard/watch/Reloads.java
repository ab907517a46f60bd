package se.halsolots.guard.watch;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts them. */
public final class Reloads implements ReloadsMBean {

  /** Its name, which the portal asks for (PortCheck). */
  static final String NAME = "se.halsolots:type=Reloads";

  private final AtomicInteger count = new AtomicInteger();

  @Override
  public int getCount() {
    return count.get();
  }

  void one() {
    count.incrementAndGet();
  }
}
