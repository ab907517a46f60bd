package se.halsolots.kernel.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Has one rule erase what is due; what it erased and the line in the log are kept together. */
@ApplicationScoped
class Eraser {

  @Inject DisposalLog log;
  @Inject Clock clock;

  @Transactional
  public int erase(RetentionRule rule) {
    int erased = rule.eraseDue();
    if (erased > 0) {
      Instant now = clock.instant();
      log.note(new Disposal(rule.module(), rule.what(), erased, now.minus(rule.kept()), now));
    }
    return erased;
  }
}
