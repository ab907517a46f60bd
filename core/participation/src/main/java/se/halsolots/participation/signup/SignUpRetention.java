package se.halsolots.participation.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import se.halsolots.kernel.retention.RetentionRule;
import se.halsolots.participation.internal.signup.SignUpStore;

/** Erases who signed up, at the moment that was named when the places were offered. */
@ApplicationScoped
class SignUpRetention implements RetentionRule {

  @Inject SignUpStore store;
  @Inject Clock clock;

  @Override
  public String module() {
    return "participation";
  }

  /** Nothing is kept beyond the moment that each event names. */
  @Override
  public Duration kept() {
    return Duration.ZERO;
  }

  @Override
  public String what() {
    return "names of sign-ups";
  }

  @Override
  @Transactional
  public int eraseDue() {
    return store.eraseNames(clock.instant());
  }
}
