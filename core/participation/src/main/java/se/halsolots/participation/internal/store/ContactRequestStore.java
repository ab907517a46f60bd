package se.halsolots.participation.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.participation.ContactOutcome;
import se.halsolots.participation.ContactQuestion;
import se.halsolots.participation.ContactReference;
import se.halsolots.participation.ContactRequestId;
import se.halsolots.participation.ContactStatus;

/**
 * Finds and keeps the contact requests of the tenant at hand. What has been erased is not found any
 * more; it is as if it had never been.
 */
@Dependent
public class ContactRequestStore {

  private static final String STATUSES = "statuses";

  private final EntityManager entityManager;
  private final TenantGate gate;

  @Inject
  public ContactRequestStore(@ParticipationUnit EntityManager entityManager, TenantGate gate) {
    this.entityManager = entityManager;
    this.gate = gate;
  }

  public Optional<ContactRequest> find(ContactRequestId id) {
    return query("where r.id = :id and r.status <> :erased")
        .setParameter("id", id.toString())
        .setParameter("erased", ContactStatus.ERASED)
        .getResultStream()
        .findFirst();
  }

  /** The one that came with that form. */
  public Optional<ContactRequest> sentWith(String sentKey) {
    return query("where r.sentKey = :key and r.status <> :erased")
        .setParameter("key", sentKey)
        .setParameter("erased", ContactStatus.ERASED)
        .getResultStream()
        .findFirst();
  }

  /** Those asked for: new ones first and of these the oldest; closed ones the latest first. */
  public List<ContactRequest> find(ContactQuestion question) {
    if (question.reference().isPresent()) {
      return referredToAs(question.reference().get()).stream()
          .skip(question.skip())
          .limit(question.most())
          .toList();
    }
    // NEW comes before TAKEN in the alphabet too.
    String order = question.open() ? "r.status, r.askedAt, r.id" : "r.closedAt desc, r.id";
    return query("where r.status in :statuses order by " + order)
        .setParameter(STATUSES, statuses(question))
        .setFirstResult(question.skip())
        .setMaxResults(question.most())
        .getResultList();
  }

  private Optional<ContactRequest> referredToAs(ContactReference reference) {
    return query("where r.reference = :reference and r.status <> :erased")
        .setParameter("reference", reference.value())
        .setParameter("erased", ContactStatus.ERASED)
        .getResultStream()
        .findFirst();
  }

  /** How many there are of those asked for, wherever the list is cut. */
  public long count(ContactQuestion question) {
    return question.reference().isPresent()
        ? referredToAs(question.reference().get()).stream().count()
        : count(statuses(question));
  }

  /** How many there are in one of these. */
  public long count(Set<ContactStatus> statuses) {
    return gate.guarded(entityManager)
        .createQuery(
            "select count(r) from ContactRequest r where r.status in :statuses", Long.class)
        .setParameter(STATUSES, statuses)
        .getSingleResult();
  }

  /**
   * Those whose time is over.
   *
   * @param askedBefore however they stand
   * @param closedBefore if they are closed
   * @param withdrawnBefore if they are closed because the resident took them back
   */
  public List<ContactRequest> due(
      Instant askedBefore, Instant closedBefore, Instant withdrawnBefore) {
    return query(
            "where r.status <> :erased and (r.askedAt < :asked"
                + " or (r.status = :closed and r.closedAt < :before)"
                + " or (r.status = :closed and r.outcome = :withdrawn and r.closedAt < :soon))")
        .setParameter("erased", ContactStatus.ERASED)
        .setParameter("closed", ContactStatus.CLOSED)
        .setParameter("withdrawn", ContactOutcome.WITHDRAWN)
        .setParameter("asked", askedBefore)
        .setParameter("before", closedBefore)
        .setParameter("soon", withdrawnBefore)
        .getResultList();
  }

  /** Keeps a new one; it is written by the next {@link #settle}. */
  public void add(ContactRequest request) {
    gate.guarded(entityManager).persist(request);
  }

  /**
   * Writes what has been changed, so that whoever is second is told here and not at the end of the
   * transaction.
   *
   * @throws PortalException CONFLICT if somebody else changed the same first
   */
  public void settle() {
    try {
      gate.guarded(entityManager).flush();
    } catch (OptimisticLockException e) {
      throw new PortalException(ErrorCode.CONFLICT, "somebody else changed it first", e);
    } catch (PersistenceException e) {
      throw isOfAnother(e)
          ? new PortalException(ErrorCode.CONFLICT, "somebody else wrote the same first", e)
          : e;
    }
  }

  /** SQL states 23 (there already) and 40 (two at once, one of whom has to wait). */
  private static boolean isOfAnother(Throwable failure) {
    Throwable cause = failure;
    boolean found = false;
    while (cause != null && !found) {
      found =
          cause instanceof SQLException sql
              && sql.getSQLState() != null
              && sql.getSQLState().matches("(23|40).*");
      cause = cause.getCause();
    }
    return found;
  }

  private TypedQuery<ContactRequest> query(String condition) {
    return gate.guarded(entityManager)
        .createQuery("select r from ContactRequest r " + condition, ContactRequest.class);
  }

  private static Set<ContactStatus> statuses(ContactQuestion question) {
    return question.open() ? ContactStatus.OPEN : Set.of(ContactStatus.CLOSED);
  }
}
