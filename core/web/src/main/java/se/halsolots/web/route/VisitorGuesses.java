package se.halsolots.web.route;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.rate.Brake;
import se.halsolots.kernel.rate.NetworkPlace;

/** Counts wrong codes and links by the network address they come from, in memory. */
@ApplicationScoped
public class VisitorGuesses {

  private static final int MOST = 20;
  private static final Duration STRETCH = Duration.ofMinutes(15);

  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private @Nullable Brake brake;

  @PostConstruct
  void fit() {
    brake = new Brake(MOST, STRETCH, clock);
  }

  /** Whether as many were wrong from there that no more are looked at for a while. */
  public boolean tooMany() {
    Brake fitted = brake;
    return fitted != null && !fitted.waitFor(place()).isZero();
  }

  /** One more was wrong. */
  public void oneMore() {
    Brake fitted = brake;
    if (fitted != null) {
      fitted.admits(place());
    }
  }

  private String place() {
    return NetworkPlace.of(request.getRemoteAddr());
  }
}
