package se.halsolots.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.participation.internal.store.ContactRequest;
import se.halsolots.participation.internal.store.ContactRequestStore;
import se.halsolots.participation.internal.work.ContactIntake;

/**
 * Residents who ask the health pilots of the tenant at hand to contact them. Anybody may ask; only
 * those who may answer in that tenant see anything of it. Another tenant's request is as unknown as
 * one that never was.
 */
@ApplicationScoped
public class ContactRequests {

  @Inject ContactRequestStore store;
  @Inject ContactIntake intake;
  @Inject StaffAccess staff;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * A resident asks.
   *
   * @param sentKey of the form that they sent: sent twice it asks once, and with other words it
   *     puts right what it asked
   */
  public ContactReference ask(ContactWish wish, String sentKey) {
    try {
      return intake.keep(wish, sentKey);
    } catch (PortalException e) {
      if (e.code() != ErrorCode.CONFLICT) {
        throw e;
      }
      // Sent twice at the same moment: the other one has been kept by now.
      return intake.keep(wish, sentKey);
    }
  }

  /** Those asked for: new ones first and of these the oldest; closed ones the latest first. */
  @Transactional
  public List<ContactRow> list(ContactQuestion question) {
    requirePermission();
    return store.find(question).stream().map(ContactRequests::row).toList();
  }

  /** How many there are of those asked for, wherever the list is cut. */
  @Transactional
  public long count(ContactQuestion question) {
    requirePermission();
    return store.count(question);
  }

  /** How many wait for somebody to do something; for those who may answer. */
  @Transactional
  public long openCount() {
    requirePermission();
    return store.count(ContactStatus.OPEN);
  }

  /** Shows one to somebody, and notes that it was shown. */
  @Transactional
  public ContactDetails read(ContactRequestId id) {
    ContactRequest request = get(id);
    note("request.read", request);
    return new ContactDetails(
        row(request), request.wish(), request.takenBy(), ContactRetention.eraseAt(request));
  }

  /**
   * Whoever asks sees to it from now on. Nothing happens if they do already.
   *
   * @throws PortalException CONFLICT if somebody else does, or if it is closed
   */
  @Transactional
  public void take(ContactRequestId id) {
    ContactRequest request = get(id);
    boolean mine = request.takenBy().equals(member().id().toString());
    if (request.status() == ContactStatus.NEW) {
      giveToMember(request);
    } else if (request.status() != ContactStatus.TAKEN || !mine) {
      throw new PortalException(ErrorCode.CONFLICT, "the request is not free any more");
    }
  }

  /**
   * Whoever asks sees to it from now on, whoever did before.
   *
   * @throws PortalException CONFLICT if it is closed
   */
  @Transactional
  public void takeOver(ContactRequestId id) {
    ContactRequest request = get(id);
    if (!request.status().isOpen()) {
      throw new PortalException(ErrorCode.CONFLICT, "the request is closed; reopen it");
    }
    giveToMember(request);
  }

  private void giveToMember(ContactRequest request) {
    request.take(member().id().toString(), member().name(), clock.instant());
    store.settle();
    note("request.take", request);
  }

  /** It has been dealt with. Nothing happens if it had been before. */
  @Transactional
  public void close(ContactRequestId id, ContactOutcome outcome) {
    ContactRequest request = get(id);
    if (request.status().isOpen()) {
      request.close(outcome, clock.instant());
      store.settle();
      note("request.close", request);
    }
  }

  /** It was closed too soon: whoever asks sees to it. Nothing happens if it is open. */
  @Transactional
  public void reopen(ContactRequestId id) {
    ContactRequest request = get(id);
    if (!request.status().isOpen()) {
      request.reopen(member().id().toString(), member().name(), clock.instant());
      store.settle();
      note("request.reopen", request);
    }
  }

  private ContactRequest get(ContactRequestId id) {
    requirePermission();
    return store
        .find(id)
        .orElseThrow(
            () -> new PortalException(ErrorCode.NOT_FOUND, "there is no contact request " + id));
  }

  private void requirePermission() {
    staff.require(StaffPermission.REQUESTS_ANSWER);
  }

  private StaffMember member() {
    return staff.member();
  }

  /** With the reference only: what a resident wrote has no business in the log. */
  private void note(String action, ContactRequest request) {
    audit.note(action, request.id().toString(), request.reference().value());
  }

  private static ContactRow row(ContactRequest request) {
    ContactWish wish = request.wish();
    return new ContactRow(
        request.id(),
        request.reference(),
        wish.name().strip().split("\\s+", -1)[0],
        wish.language(),
        wish.suits(),
        request.status(),
        request.askedAt(),
        request.takenByName(),
        request.outcome(),
        request.closedAt());
  }
}
