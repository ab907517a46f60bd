package se.halsolots.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the system's clock in UTC to whoever injects a {@link Clock}. */
@ApplicationScoped
public class PortalClock {

  @Produces
  public Clock clock() {
    return Clock.systemUTC();
  }
}
