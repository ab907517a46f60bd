package se.halsolots.web.route;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import se.halsolots.kernel.rate.Brake;
import se.halsolots.web.route.RouteFacts.Pace;

/**
 * Holds up who asks too often, by the {@link Pace} of the address. Counted for each network address
 * or person, in memory. Many people behind one address (a library, a health centre) still get
 * through.
 */
@ApplicationScoped
public class PaceBrakes {

  private static final int WORK_A_MINUTE = 600;
  private static final int SENT_AN_HOUR = 20;
  private static final int LOGINS_A_QUARTER = 60;
  private static final Duration QUARTER = Duration.ofMinutes(15);

  @Inject Clock clock;

  private final Map<Pace, Brake> brakes = new EnumMap<>(Pace.class);

  @PostConstruct
  void fit() {
    brakes.put(Pace.WORK, new Brake(WORK_A_MINUTE, Duration.ofMinutes(1), clock));
    brakes.put(Pace.SEND, new Brake(SENT_AN_HOUR, Duration.ofHours(1), clock));
    brakes.put(Pace.LOGIN, new Brake(LOGINS_A_QUARTER, QUARTER, clock));
  }

  /** Counts one request, and tells whether it may go on. */
  public boolean admits(Pace pace, String by) {
    Brake brake = brakes.get(pace);
    return brake == null || brake.admits(by);
  }

  /** Takes back one that was counted, and need not have been. */
  public void giveBack(Pace pace, String by) {
    Brake brake = brakes.get(pace);
    if (brake != null) {
      brake.giveBack(by);
    }
  }
}
