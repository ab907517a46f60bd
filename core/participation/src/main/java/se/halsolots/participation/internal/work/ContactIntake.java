package se.halsolots.participation.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.participation.ContactReference;
import se.halsolots.participation.ContactWish;
import se.halsolots.participation.internal.store.ContactRequest;
import se.halsolots.participation.internal.store.ContactRequestStore;

/** Keeps what residents ask, a form once however often it is sent. */
@ApplicationScoped
public class ContactIntake {

  @Inject ContactRequestStore store;
  @Inject TenantContext context;
  @Inject Clock clock;

  /** The intake of the portal. */
  public ContactIntake() {}

  /** An intake outside CDI, for tests. */
  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
  public ContactIntake(ContactRequestStore store, TenantContext context, Clock clock) {
    this.store = store;
    this.context = context;
    this.clock = clock;
  }

  /**
   * Keeps the wish in a transaction of its own. The same form with other words puts right what was
   * asked, as long as nobody has closed it; after that it asks anew.
   *
   * @param sentKey of the form
   * @throws PortalException NOT_FOUND in the region, which has no health pilots; CONFLICT if the
   *     same form is being kept at this very moment
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public ContactReference keep(ContactWish wish, String sentKey) {
    return keep(wish, sentKey, Duration.ZERO);
  }

  /** The same, asked a while ago. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public ContactReference keep(ContactWish wish, String sentKey, Duration ago) {
    if (context.tenant().isRegion()) {
      throw new PortalException(
          ErrorCode.NOT_FOUND, "the region has no health pilots; ask those of a municipality");
    }
    Optional<ContactRequest> earlier = store.sentWith(sentKey);
    boolean isOpen = earlier.map(one -> one.status().isOpen()).orElse(false);
    ContactRequest kept;
    if (isOpen) {
      kept = earlier.orElseThrow();
      if (!kept.wish().equals(wish)) {
        kept.amend(wish);
      }
    } else {
      kept =
          new ContactRequest(
              Ids.next(),
              ContactReference.random(),
              earlier.isPresent() ? Ids.next().toString() : sentKey,
              wish,
              clock.instant().minus(ago));
      store.add(kept);
    }
    store.settle();
    return kept.reference();
  }
}
