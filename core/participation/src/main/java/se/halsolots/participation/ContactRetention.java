package se.halsolots.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.retention.RetentionRule;
import se.halsolots.participation.internal.store.ContactRequest;
import se.halsolots.participation.internal.store.ContactRequestStore;

/**
 * How long a node keeps what residents asked. Every form tells these periods to whoever fills it
 * in.
 */
@ApplicationScoped
public class ContactRetention implements RetentionRule {

  /** Long enough for somebody to call back after a holiday and be found; no pilot needs more. */
  public static final Duration AFTER_CLOSING = Duration.ofDays(30);

  /** Whoever takes it back wants it gone; a day is left to mend a slip of the hand. */
  public static final Duration AFTER_WITHDRAWAL = Duration.ofDays(1);

  /**
   * Whatever became of it: a wish that nobody has answered for half a year will not be answered by
   * it, and must not lie there because everybody forgot it.
   */
  public static final Duration LONGEST = Duration.ofDays(180);

  @Inject ContactRequestStore store;
  @Inject AuditLog audit;
  @Inject Clock clock;

  @Override
  public String module() {
    return "participation";
  }

  @Override
  public Duration kept() {
    return LONGEST;
  }

  @Override
  public String what() {
    return "contact requests";
  }

  @Override
  @Transactional
  public int eraseDue() {
    Instant now = clock.instant();
    List<ContactRequest> due =
        store.due(now.minus(LONGEST), now.minus(AFTER_CLOSING), now.minus(AFTER_WITHDRAWAL));
    due.forEach(ContactRequest::erase);
    store.settle();
    if (!due.isEmpty()) {
      audit.note("request.erase", "", Integer.toString(due.size()));
    }
    return due.size();
  }

  /** When at the latest nothing of the person is left of it. */
  static Instant eraseAt(ContactRequest request) {
    Instant latest = request.askedAt().plus(LONGEST);
    boolean withdrawn = request.outcome().stream().anyMatch(ContactOutcome.WITHDRAWN::equals);
    return request
        .closedAt()
        .map(closed -> closed.plus(withdrawn ? AFTER_WITHDRAWAL : AFTER_CLOSING))
        .filter(after -> after.isBefore(latest))
        .orElse(latest);
  }
}
